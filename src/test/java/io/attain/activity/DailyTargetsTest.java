package io.attain.activity;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyTargets.Whose;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The fourth quarter of 2026 has 66 weekdays. */
class DailyTargetsTest {

    private static final Whose LILYS_CALLS = new Whose("lily", Metric.CALLS);
    private static final Whose TOMS_CALLS = new Whose("tom", Metric.CALLS);
    private static final LocalDate THURSDAY = START;
    private static final LocalDate SATURDAY = START.plusDays(2);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    @Test
    void aTargetAsksItsShareOfEachWorkingDay() {
        DailyTargets targets = of(calls(660, "lily"));

        assertThat(targets.on(LILYS_CALLS, THURSDAY)).hasValue(10);
        assertThat(targets.on(LILYS_CALLS, SATURDAY)).isEmpty();
        assertThat(targets.on(LILYS_CALLS, START.minusDays(1))).isEmpty();
        assertThat(targets.on(LILYS_CALLS, QUARTER.end())).isEmpty();
        assertThat(targets.on(TOMS_CALLS, THURSDAY)).isEmpty();
        assertThat(targets.on(new Whose("lily", Metric.VISITS), THURSDAY)).isEmpty();
    }

    @Test
    void ofSeveralCutsOfATreeAPersonIsAskedForOne() {
        Goal goal = Goal.of(Metric.CALLS, 660);
        TargetNode whole = aiming(Goal.of(Metric.CALLS, 1320), root(1, 0));
        TargetNode lilys = aiming(goal, share(2, 1, "lily", QUARTER, Scope.ANY, 0));
        TargetNode toNew = inCut("Customers", aiming(goal, share(3, 1, "lily", QUARTER, Scope.ANY, 0)));
        TargetNode toms = inCut("Customers", aiming(goal, share(4, 1, "tom", QUARTER, Scope.ANY, 0)));

        DailyTargets targets = of(whole, toNew, toms, lilys);
        assertThat(targets.on(LILYS_CALLS, THURSDAY)).hasValue(10);
        assertThat(targets.on(TOMS_CALLS, THURSDAY)).hasValue(10);
    }

    @Property(tries = 200)
    void theDaysAskTheWholeTargetAndNoMore(@ForAll @IntRange(max = 5_000) int amount) {
        DailyTargets targets = of(calls(amount, "lily"));

        assertThat(QUARTER.start()
                        .datesUntil(QUARTER.end())
                        .map(day -> targets.on(LILYS_CALLS, day))
                        .mapToLong(asked -> asked.orElse(0))
                        .sum())
                .isEqualTo(amount);
    }

    @Test
    void whatIsSplitIsAskedOnce() {
        TargetNode whole = aiming(Goal.of(Metric.CALLS, 660), root(1, 660));
        TargetNode part = aiming(Goal.of(Metric.CALLS, 330), share(2, 1, "lily", QUARTER, Scope.ANY, 330));

        DailyTargets targets = of(heldBy(Tenure.of("lily"), whole), part);

        assertThat(targets.on(LILYS_CALLS, THURSDAY)).hasValue(5);
    }

    @Test
    void severalTargetsOfOneActionAreAskedTogether() {
        TargetNode october = aiming(
                Goal.of(Metric.CALLS, 22), share(2, 9, "lily", QUARTER.months().get(0), Scope.ANY, 22));

        DailyTargets targets = of(calls(660, "lily"), october);

        assertThat(targets.on(LILYS_CALLS, THURSDAY)).hasValue(11);
        assertThat(targets.on(LILYS_CALLS, NOVEMBER)).hasValue(10);
    }

    @Test
    void draftsAndLimitsAskNobodyToDoAnything() {
        TargetNode draft = calls(660, "lily");
        Goal atMost = new Goal(Metric.CALLS, Direction.DOWN, 660, Levels.NONE, MonthWeights.NONE, List.of());

        assertThat(new DailyTargets(List.of(draft), WEEKDAYS, node -> false).within(QUARTER))
                .isEmpty();
        assertThat(of(aiming(atMost, draft)).within(QUARTER)).isEmpty();
    }

    @Test
    void onlyWhoHoldsATargetOnADayIsAsked() {
        Tenure handedOver = new Tenure("lily", List.of(new Handover(NOVEMBER, "tom")));

        DailyTargets targets = of(heldBy(handedOver, calls(660, "lily")));

        assertThat(targets.on(LILYS_CALLS, NOVEMBER.minusDays(3))).hasValue(10);
        assertThat(targets.on(LILYS_CALLS, NOVEMBER)).isEmpty();
        assertThat(targets.on(TOMS_CALLS, NOVEMBER)).hasValue(10);
        assertThat(targets.on(TOMS_CALLS, NOVEMBER.minusDays(3))).isEmpty();
    }

    @Test
    void resultsAndTeamsAreAskedOfNobodyEachDay() {
        DailyTargets targets = of(share(2, 9, "lily", QUARTER, Scope.ANY, 66_000), led(calls(660, "tom")));

        assertThat(targets.within(QUARTER)).isEmpty();
    }

    /** What is agreed counts, from its day on: 10 a day before November, 20 a day after. */
    @Test
    void eachDayGoesByTheVersionOfThatDay() {
        Goal goal = Goal.of(Metric.CALLS, 1_320)
                .agreed(List.of(new Version(1, START, 660), new Version(2, NOVEMBER, 1_320)));

        DailyTargets targets = of(aiming(goal, calls(660, "lily")));

        assertThat(targets.on(LILYS_CALLS, NOVEMBER.minusDays(3))).hasValue(10);
        assertThat(targets.on(LILYS_CALLS, NOVEMBER)).hasValue(20);
    }

    @Test
    void whoeverIsAskedInAPeriodIsKnown() {
        DailyTargets targets = of(calls(660, "lily"));

        assertThat(targets.within(new Period(START, START.plusDays(1)))).isEqualTo(Set.of(LILYS_CALLS));
        assertThat(targets.within(new Period(START.minusDays(9), START))).isEmpty();
    }

    /** Leave moves what is expected to the days that are left. */
    @Test
    void onLeaveNothingIsAskedAndTheOtherDaysAskMore() {
        Period away = new Period(START, START.plusDays(7));
        WorkingCalendar without = WorkingCalendar.MONDAY_TO_FRIDAY.less(List.of(away), List.of());

        DailyTargets targets = new DailyTargets(List.of(calls(610, "lily")), (node, split) -> without, node -> true);

        assertThat(targets.on(LILYS_CALLS, THURSDAY)).isEqualTo(OptionalLong.empty());
        assertThat(targets.on(LILYS_CALLS, NOVEMBER)).hasValue(10);
    }

    private static TargetNode calls(long amount, String owner) {
        return aiming(Goal.of(Metric.CALLS, amount), share(3, 9, owner, QUARTER, Scope.ANY, amount));
    }

    private static DailyTargets of(TargetNode... nodes) {
        return new DailyTargets(List.of(nodes), WEEKDAYS, node -> true);
    }
}
