package io.attain.people.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.people.Standing;
import io.attain.results.Source;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Phases;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 16 November: 32 of the quarter's 66 working days are over, so 320 of 660 are expected. */
class PeopleStandingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryPostingSums sums = spy(new InMemoryPostingSums(ledger));
    private final Forests forests = Forests.reading(nodes);
    private final Phases phases = mock();
    private final PeopleStandings people = new PeopleStandings(
            forests,
            new TargetFigures(forests, ledger, project -> PaceRule.DEFAULT, TargetFixture.WEEKDAYS),
            sums,
            phases);
    private long posted = 100;

    @BeforeEach
    void allIsAgreed() {
        when(phases.isAgreed(any())).thenReturn(true);
    }

    @Test
    void whoeverSpendsMoreThanIsExpectedIsBehindWithATargetAtMost() {
        save(Direction.DOWN, Levels.NONE);
        post(2, 1, START, 250);
        post(2, 1, TENTH, 100);

        // 250 were more than was expected until 5 November, and 350 are since the 10th
        assertThat(told()).containsExactly("tom 1 350 of 320 behind since 2026-11-10");
    }

    @Test
    void inRangeTheWorstPartCountsAndNobodySaysSinceWhen() {
        Levels levels = new Levels(null, null, 700L);
        save(Direction.IN_RANGE, levels);
        Period october = Period.of(YearMonth.of(2026, 10));
        nodes.save(List.of(
                aiming(goal(330, Direction.IN_RANGE, levels), share(3, 1, "mei", october, Scope.ANY, 330)),
                aiming(
                        goal(330, Direction.IN_RANGE, levels),
                        share(4, 1, "mei", new Period(october.end(), QUARTER.end()), Scope.ANY, 330))));
        post(2, 1, START, 320);
        post(3, 1, START, 600);

        // mei's 600 are all of October's: what is too much there does not make up for what is missing since
        assertThat(told()).containsExactly("mei 1 600 of 405 atRisk since null", "tom 1 320 of 320 onTrack since null");
    }

    @Test
    void aRateIsToldByOnePartAlone() {
        nodes.save(List.of(
                aiming(Goal.of(Metric.REPURCHASE_RATE, 4_000), TargetFixture.root(1, 0)),
                aiming(Goal.of(Metric.REPURCHASE_RATE, 4_000), share(2, 1, "tom", QUARTER, Scope.ANY, 0)),
                aiming(
                        Goal.of(Metric.REPURCHASE_RATE, 4_000),
                        node(3, 1L, 1, "tom", QUARTER, new Scope("East", null, null), 0))));
        post(2, 1, START, 10_000);
        post(3, 1, START, 0);

        List<Standing> told = people.of(PROJECT, TODAY, seen -> node -> true, node -> true);

        assertThat(told).singleElement().satisfies(standing -> {
            assertThat(standing.parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.node().issueId()).isEqualTo(3));
            assertThat(standing.since()).isNull();
        });
    }

    @Test
    void ofEachTreeOneIsToldTheWorstFirstAndTheirDaysAreAskedForAtOnce() {
        save(Direction.UP, Levels.NONE);
        nodes.save(List.of(
                TargetFixture.root(11, 660),
                share(12, 11, "tom", QUARTER, Scope.ANY, 330),
                share(13, 11, "mei", QUARTER, Scope.ANY, 330)));
        post(2, 1, START, 300);
        post(12, 11, START, 20);
        post(13, 11, START, 170);

        assertThat(told())
                .containsExactly(
                        "tom 11 20 of 160 atRisk since 2026-10-07",
                        "tom 1 300 of 320 behind since 2026-11-12",
                        "mei 11 170 of 160 onTrack since null");
        verify(sums).byDay(anyCollection());
    }

    /** Tom brought 300 and passed it on on 2 November, when 220 of its 660 were due. Mei owes the other 440, 100 by now. */
    @Test
    void whatWasPassedOnIsOfEachHolderForTheirDays() {
        LocalDate passed = LocalDate.of(2026, 11, 2);
        nodes.save(List.of(
                TargetFixture.root(1, 660),
                heldBy(Tenure.of("tom").handedTo("mei", passed), share(2, 1, "x", QUARTER, Scope.ANY, 660))));
        post(2, 1, START, 300);
        post(2, 1, TENTH, 60);

        Standing mei =
                people.of(PROJECT, TODAY, seen -> node -> true, node -> true).get(0);

        assertThat(told()).containsExactly("mei 1 60 of 100 atRisk since 2026-11-02");
        assertThat(mei.target()).isEqualTo(440);
        assertThat(mei.parts().get(0).node().period()).isEqualTo(new Period(passed, QUARTER.end()));
    }

    @Test
    void whoeverGotAPartOnceItsDaysWereOverHasNoneOfThem() {
        Period october = Period.of(YearMonth.of(2026, 10));
        Tenure tenure = Tenure.of("tom").handedTo("mei", october.end());
        nodes.save(List.of(TargetFixture.root(1, 660), heldBy(tenure, share(2, 1, "x", october, Scope.ANY, 220))));
        post(2, 1, START, 300);

        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsOverOrOfAnotherProjectIsNotTold() {
        Period past = new Period(START.minusMonths(3), START);
        nodes.save(List.of(node(1, null, 1, null, past, Scope.ANY, 660), node(2, 1L, 1, "tom", past, Scope.ANY, 660)));

        assertThat(told()).isEmpty();
        assertThat(people.of(PROJECT + 1, TODAY, seen -> node -> true, node -> true))
                .isEmpty();
    }

    private List<String> told() {
        return people.of(PROJECT, TODAY, seen -> node -> true, node -> true).stream()
                .map(each -> each.person() + " " + each.whole().issueId() + " " + each.actual() + " of "
                        + each.expected().told().stripTrailingZeros().toPlainString() + " "
                        + each.pace(PaceRule.DEFAULT).code() + " since " + each.since())
                .toList();
    }

    private static Goal goal(long amount, Direction direction, Levels levels) {
        return new Goal(Metric.REVENUE, direction, amount, levels, MonthWeights.NONE, List.of());
    }

    /** A whole of the same, with one share of Tom's. */
    private void save(Direction direction, Levels levels) {
        nodes.save(List.of(
                held(1, null, null, goal(660, direction, levels)), held(2, 1L, "tom", goal(660, direction, levels))));
    }

    private static TargetNode held(long id, @Nullable Long whole, @Nullable String owner, Goal goal) {
        return aiming(goal, node(id, whole, 1, owner, QUARTER, Scope.ANY, 0));
    }

    private void post(long node, long root, LocalDate day, long amount) {
        long id = posted++;
        ledger.replace(
                Source.OPPORTUNITY,
                id,
                List.of(new Posting(Source.OPPORTUNITY, id, node, root, PROJECT, "tom", day, amount)));
    }
}
