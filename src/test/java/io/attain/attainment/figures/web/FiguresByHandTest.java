package io.attain.attainment.figures.web;

import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.results.Source;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.MonthWeights;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that were worked out by hand, as REST tells them. */
class FiguresByHandTest {
    private static final Period JULY_TO_SEPTEMBER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

    private final SalesRest site = new SalesRest();
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();

    @Test
    void twelveMillionsByRegionAndProductExpectWhatTheirMonthsWeigh() {
        List<TargetNode> tree = new ArrayList<>();
        tree.add(aiming(
                Goal.of(Metric.REVENUE, 12_000_000_00L).phased(MonthWeights.read("30/40/30")),
                node(1, null, 1, null, JULY_TO_SEPTEMBER, Scope.ANY, 0)));
        for (String region : List.of("East China", "South China", "North China")) {
            for (String product : List.of("A", "B")) {
                Scope scope = new Scope(region, product, null);
                tree.add(node(tree.size() + 1L, 1L, 1, null, JULY_TO_SEPTEMBER, scope, 2_000_000_00L));
            }
        }
        nodes.save(tree);
        post(2, 2_268_000_00L, LocalDate.of(2026, 7, 20));

        JsonNode august = seen(LocalDate.of(2026, 8, 1)).path("node");
        assertThat(august.path("expected").asLong()).isEqualTo(3_600_000_00L);
        assertThat(august.path("gap").asLong()).isEqualTo(-1_332_000_00L);
        assertThat(august.path("toGo").asLong()).isEqualTo(9_732_000_00L);
        assertThat(august.path("paceIndex").asDouble()).isEqualTo(0.63);
        assertThat(august.path("pace").asText()).isEqualTo("atRisk");
        assertThat(august.path("forecast").asLong()).as("63 % of it").isEqualTo(7_560_000_00L);
        assertThat(august.at("/children/0/expected").asLong()).isEqualTo(600_000_00L);

        assertThat(seen(LocalDate.of(2026, 9, 1)).at("/node/expected").asLong()).isEqualTo(8_400_000_00L);
    }

    /** November 2026 has 21 working days. */
    @Test
    void oneNewCustomerInNovemberIsNotDueOnTheSecond() {
        nodes.save(List.of(counting(1, Period.of(YearMonth.of(2026, 11)))));

        JsonNode third = seen(LocalDate.of(2026, 11, 3));
        assertThat(third.at("/node/expected").asDouble()).isEqualTo(0.047619);
        assertThat(third.at("/node/gap").asDouble()).isEqualTo(-0.047619);
        assertThat(third.at("/node/forecast").isNull()).isTrue();
        assertThat(third.path("tooEarly").asBoolean()).isTrue();
        assertThat(third.path("requiredEvery").asInt()).isEqualTo(20);

        assertThat(seen(LocalDate.of(2026, 11, 30)).at("/node/expected").asDouble())
                .isEqualTo(0.952381);
        assertThat(seen(LocalDate.of(2026, 12, 1)).at("/node/expected").asInt()).isOne();
    }

    @Test
    void threeInTwentyNineDaysAreOneEveryNineDays() {
        Period days = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 11));
        nodes.save(List.of(counting(3, days)));

        JsonNode first = seen(days.start());
        assertThat(first.path("workingDaysLeft").asInt()).isEqualTo(29);
        assertThat(first.at("/node/requiredPerDay").asDouble()).isEqualTo(0.103448);
        assertThat(first.path("requiredEvery").asInt()).isEqualTo(9);

        // 27 of 29 days later 2.79 were to have come.
        assertThat(seen(LocalDate.of(2026, 12, 9)).at("/node/expected").asDouble())
                .isEqualTo(2.793103);
    }

    @Test
    void thePanelSaysFromWhenWhichAmountCounts() {
        Period november = Period.of(YearMonth.of(2026, 11));
        List<Version> versions =
                List.of(new Version(1, november.start(), 100), new Version(2, LocalDate.of(2026, 11, 16), 200));
        Goal revised = Goal.of(Metric.REVENUE, 300).agreed(versions);
        nodes.save(List.of(aiming(revised, counting(0, november))));

        JsonNode before = seen(LocalDate.of(2026, 11, 15));
        assertThat(before.path("agreed")).hasToString("{\"number\":1,\"effective\":\"2026-11-01\",\"waiting\":300}");
        assertThat(before.at("/node/target").asLong()).isEqualTo(100);
        JsonNode after = seen(LocalDate.of(2026, 11, 16));
        assertThat(after.path("agreed")).hasToString("{\"number\":2,\"effective\":\"2026-11-16\",\"waiting\":300}");
        assertThat(after.at("/node/target").asLong()).isEqualTo(200);
    }

    @Test
    void aTargetOfZeroThatHasNotBegunIsNotReached() {
        nodes.save(List.of(counting(0, Period.of(YearMonth.of(2026, 12)))));

        JsonNode node = seen(LocalDate.of(2026, 11, 16)).path("node");

        assertThat(node.path("pace").asText()).isEqualTo("notStarted");
        assertThat(node.path("level").asText()).isEqualTo("none");
        assertThat(node.path("attainmentState").asText()).isEqualTo("none");
    }

    private static TargetNode counting(long amount, Period days) {
        return aiming(Goal.of(Metric.NEW_CUSTOMERS, amount), node(1, null, 1, null, days, Scope.ANY, 0));
    }

    private void post(long node, long amount, LocalDate day) {
        ledger.replace(
                Source.OPPORTUNITY,
                node,
                List.of(new Posting(Source.OPPORTUNITY, node, node, 1, 10, "lily", day, amount)));
    }

    private JsonNode seen(LocalDate today) {
        site.at(SetClock.noonOf(today)).logIn("lily");
        site.issue(1, true);
        RestInProcess rest = new RestInProcess(new TargetResource(
                site.targetAsker, nodes, TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook())));
        return rest.get("targets/SALES-1/attainment").json();
    }
}
