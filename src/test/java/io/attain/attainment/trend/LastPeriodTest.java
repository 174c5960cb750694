package io.attain.attainment.trend;

import static io.attain.attainment.trend.TrendFixture.CALENDAR;
import static io.attain.attainment.trend.TrendFixture.MID_NOVEMBER;
import static io.attain.attainment.trend.TrendFixture.at;
import static io.attain.attainment.trend.TrendFixture.quarterBefore;
import static io.attain.attainment.trend.TrendFixture.tallies;
import static io.attain.attainment.trend.TrendFixture.tree;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.FactQuery;
import io.attain.targets.Goal;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LastPeriodTest {

    @Test
    void everybodysResultsCountForALeadersTargetAndOnlyTheOwnForAPersons() {
        Scope east = new Scope("East China", null, null);
        TargetNode team = TargetFixture.led(node(1, null, 1, "mei", QUARTER, east, 100));
        TargetNode lilys = share(2, 1, "lily", QUARTER, Scope.ANY, 40);

        assertThat(LastPeriod.asked(team))
                .isEqualTo(FactQuery.of(TargetFixture.PROJECT, Metric.REVENUE, QUARTER.previous())
                        .in(east));
        assertThat(LastPeriod.asked(lilys))
                .isEqualTo(FactQuery.of(TargetFixture.PROJECT, Metric.REVENUE, QUARTER.previous())
                        .by("lily"));
    }

    @Test
    void theLastPeriodIsComparedByWorkingDaysLeft() {
        // The third quarter of 2026 has 66 working days as the fourth has; its Friday the 25th and the weekend leave 3.
        Map<LocalDate, Long> before = Map.of(
                LocalDate.of(2026, 7, 1), 1L,
                LocalDate.of(2026, 9, 26), 20L,
                LocalDate.of(2026, 9, 28), 300L,
                LocalDate.of(2026, 9, 30), 4000L);
        LastPeriod last = LastPeriod.of(quarterBefore(9, "mei"), tallies(before), CALENDAR);

        Trend trend = Trend.of(
                tree(root(1, 660)),
                new TreeMap<>(),
                Optional.of(last),
                MID_NOVEMBER,
                TargetFixture.WEEKDAYS,
                Steps.DAY);

        assertThat(at(trend, START).last()).isEqualTo(1);
        assertThat(at(trend, LocalDate.of(2026, 12, 28)).last()).isEqualTo(21);
        assertThat(at(trend, LocalDate.of(2026, 12, 29)).last()).isEqualTo(321);
        assertThat(at(trend, LocalDate.of(2026, 12, 31)).last()).isEqualTo(4321);
        assertThat(trend.last().total()).isEqualTo(4321);
        assertThat(last(tree(root(1, 660)), last, START)).isNull();
        assertThat(last(tree(root(1, 660)), last, LocalDate.of(2026, 12, 29))).isEqualTo(21);
        assertThat(last(tree(root(1, 660)), last, QUARTER.end().plusDays(5))).isEqualTo(4321);
    }

    @Test
    void aLongerPeriodBeginsBeforeTheShorterOneDid() {
        LastPeriod june = LastPeriod.of(
                node(9, null, 9, null, month(6), Scope.ANY, 100),
                tallies(Map.of(LocalDate.of(2026, 6, 1), 5L)),
                CALENDAR);
        TargetNode july = node(1, null, 1, null, month(7), Scope.ANY, 100);

        Trend trend = Trend.of(
                tree(july),
                new TreeMap<>(),
                Optional.of(june),
                july.period().start(),
                TargetFixture.WEEKDAYS,
                Steps.DAY);

        // July has 23 working days, June has 22.
        assertThat(trend.points().get(0).last()).isNull();
        assertThat(trend.points().get(1).last()).isEqualTo(5);
    }

    @Test
    void followsTheTargetOfTheSameKindThatEndedWhenThisOneBegan() {
        TargetNode now = node(1, null, 1, "mei", QUARTER, Scope.ANY, 100);
        Scope east = new Scope("East China", null, null);
        Period third = QUARTER.previous();

        assertThat(LastPeriod.before(
                        now,
                        List.of(
                                node(2, null, 2, "mei", QUARTER, Scope.ANY, 100),
                                node(3, null, 3, "mei", third, east, 100),
                                node(4, null, 4, "zhou", third, Scope.ANY, 100),
                                node(
                                        5,
                                        null,
                                        5,
                                        "mei",
                                        new Period(third.start().plusMonths(1), third.end()),
                                        Scope.ANY,
                                        1),
                                share(6, 3, "mei", third, Scope.ANY, 100),
                                node(7, null, 7, "mei", third, Scope.ANY, 100))))
                .map(TargetNode::issueId)
                .hasValue(7L);
        assertThat(LastPeriod.before(now, List.of(aiming(Goal.of(Metric.CALLS, 5), quarterBefore(8, "mei")))))
                .isEmpty();
    }

    @Test
    void theTargetOfAnotherLeaderIsTheSameTeams() {
        TargetNode now = TargetFixture.led(node(1, null, 1, "mei", QUARTER, Scope.ANY, 100));

        assertThat(LastPeriod.before(now, List.of(TargetFixture.led(quarterBefore(8, "zhou")))))
                .isPresent();
        assertThat(LastPeriod.before(now, List.of(quarterBefore(8, "zhou")))).isEmpty();
    }

    private static Period month(int month) {
        return Period.of(YearMonth.of(2026, month));
    }

    /** What the period before had reached with as many working days left as there are on a morning. */
    private static Long last(TargetTree tree, LastPeriod last, LocalDate asOf) {
        return Trend.of(tree, new TreeMap<>(), Optional.of(last), asOf, TargetFixture.WEEKDAYS, Steps.DAY)
                .now()
                .last();
    }
}
