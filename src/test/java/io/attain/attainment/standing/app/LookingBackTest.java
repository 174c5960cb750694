package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.standing.InMemoryStandings;
import io.attain.kernel.Metric;
import io.attain.results.Source;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Posting;
import io.attain.targets.Sight;
import io.attain.targets.jira.TargetsInMemory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingBackTest {

    private static final LocalDate FIRST = START.plusDays(20);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final TargetFigures figures = TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook());
    private final LookingBack back =
            new LookingBack(figures, new InMemoryPostingSums(ledger), new InMemoryStandings(), new InMemoryVersions());

    @ParameterizedTest
    @ValueSource(strings = {"repurchaseRate", "revenue"})
    void whatIsKnownOfADayIsWhatItsFiguresSaid(String code) {
        Metric metric = Metric.ofCode(code).orElseThrow();
        nodes.save(List.of(aiming(Goal.of(metric, 9_000), root(1, 9_000))));

        START.datesUntil(FIRST).forEach(this::agree);
        ledger.replace(
                Source.OPPORTUNITY,
                Map.of(7L, List.of(new Posting(Source.OPPORTUNITY, 7, 1, 1, PROJECT, "lily", FIRST, 5_000))));
        FIRST.datesUntil(QUARTER.last()).forEach(this::agree);
    }

    private void agree(LocalDate day) {
        Pace told = figures.of(1, day.plusDays(1)).orElseThrow().pace(figures.rule(PROJECT));
        assertThat(back.of(1, day, ZoneOffset.UTC, Sight.ALL)
                        .orElseThrow()
                        .targets()
                        .get(0)
                        .known()
                        .pace())
                .as("%s", day)
                .isEqualTo(told);
    }
}
