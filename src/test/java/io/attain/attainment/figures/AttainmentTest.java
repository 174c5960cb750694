package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Level;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AttainmentTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test
    void sumsUpTheTreeInsteadOfAveragingIt() {
        Attainment whole = figures(
                sums(2L, 50L, 3L, 900L, 1L, 7L),
                MID_NOVEMBER,
                root(1, 1100),
                share(2, 1, "lily", QUARTER, Scope.ANY, 100),
                share(3, 1, "tom", QUARTER, Scope.ANY, 1000));

        assertThat(whole.actual()).isEqualTo(957);
        assertThat(whole.ratio()).hasValue(957.0 / 1100);
        assertThat(whole.toGo()).isEqualTo(143);
        assertThat(whole.children()).extracting(Attainment::actual).containsExactly(50L, 900L);
    }

    @Test
    void expectsOfAParentWhatItsPartsExpect() {
        Period october = Period.of(YearMonth.of(2026, 10));
        Period december = Period.of(YearMonth.of(2026, 12));
        Attainment whole = figures(
                Map.of(),
                MID_NOVEMBER,
                root(1, 100),
                share(2, 1, null, october, Scope.ANY, 70),
                share(3, 1, null, december, Scope.ANY, 30));

        assertThat(whole.expected()).isEqualTo(Exact.of(70));
        assertThat(whole.toGo()).isEqualTo(100);
    }

    @Test
    void aTargetOfZeroIsNeitherZeroPercentNorAnError() {
        assertThat(figures(Map.of(), MID_NOVEMBER, root(1, 0)).state()).isEqualTo(Attainment.State.NONE);
        Attainment over = figures(sums(1L, 5L), MID_NOVEMBER, root(1, 0));
        assertThat(over.state()).isEqualTo(Attainment.State.OVER);
        assertThat(over.ratio()).isEmpty();
        assertThat(over.paceIndex()).isEmpty();
    }

    @Test
    void aTargetOfZeroIsNotReachedNorALimitBeforeItsTime() {
        assertThat(figures(Map.of(), START.minusDays(9), root(1, 0)).level()).isEqualTo(Level.NONE);
        assertThat(figures(sums(1L, 5L), MID_NOVEMBER, root(1, 0)).level()).isEqualTo(Level.NONE);
        Goal atMost = new Goal(Metric.CALLS, Direction.DOWN, 9, Levels.NONE, MonthWeights.NONE, List.of());
        assertThat(figures(Map.of(), START.minusDays(9), aiming(atMost, root(1, 0)))
                        .level())
                .isEqualTo(Level.NONE);
        assertThat(figures(Map.of(), QUARTER.end(), aiming(atMost, root(1, 0))).level())
                .isEqualTo(Level.BASE);
    }

    @Test
    void paceChangesExactlyAtItsThresholds() {
        LocalDate after66Of66 = QUARTER.end().minusDays(1);
        assertThat(pace(6500, after66Of66)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(6499, after66Of66)).isEqualTo(Pace.BEHIND);
        assertThat(pace(5850, after66Of66)).isEqualTo(Pace.BEHIND);
        assertThat(pace(5849, after66Of66)).isEqualTo(Pace.AT_RISK);
    }

    private static Pace pace(long actual, LocalDate day) {
        return figures(sums(1L, actual), day, root(1, 6600)).pace(PaceRule.DEFAULT);
    }

    @Test
    void hasNoPaceOutsideItsPeriodAndIsOnTrackOnTheFirstMorning() {
        assertThat(pace(0, START.minusDays(1))).isEqualTo(Pace.NOT_STARTED);
        assertThat(pace(0, START)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(0, QUARTER.end())).isEqualTo(Pace.FINISHED);
    }

    @Test
    void requiresWhatIsMissingFromTheDaysLeftExactly() {
        LocalDate twoDaysLeft = LocalDate.of(2026, 12, 30);
        assertThat(figures(sums(1L, 5L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(Exact.of(5, 2));
        assertThat(figures(sums(1L, 50L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(Exact.ZERO);
        assertThat(figures(Map.of(), QUARTER.end(), root(1, 10)).requiredPerDay())
                .isEmpty();
        assertThat(figures(Map.of(), START.minusDays(30), root(1, 10)).workingDaysLeft())
                .isEqualTo(Exact.of(66));
    }

    @Test
    void countsAllOfATargetWhosePartsAreNotTheWholeOfIt() {
        Attainment whole = figures(Map.of(), QUARTER.end(), root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 40));

        assertThat(whole.expected()).isEqualTo(Exact.of(100));
    }

    @Test
    void lessIsBetterForATargetThatPointsDown() {
        Goal atMost =
                new Goal(Metric.CALLS, Direction.DOWN, 660, new Levels(500L, 300L, null), MonthWeights.NONE, List.of());
        LocalDate half = LocalDate.of(2026, 11, 16);

        Attainment well = figures(sums(1L, 300L), half, aiming(atMost, root(1, 0)));
        assertThat(well.expected()).isEqualTo(Exact.of(320));
        assertThat(well.pace(PaceRule.DEFAULT)).isEqualTo(Pace.ON_TRACK);
        assertThat(well.level()).isEqualTo(Level.CHALLENGE);
        assertThat(well.requiredPerDay()).hasValue(Exact.of(360, 34));
        Attainment badly = figures(sums(1L, 400L), half, aiming(atMost, root(1, 0)));
        assertThat(badly.pace(PaceRule.DEFAULT)).isEqualTo(Pace.AT_RISK);
        assertThat(badly.paceIndex()).hasValue(320.0 / 400);
        assertThat(badly.level()).isEqualTo(Level.STRETCH);
    }

    @Test
    void aTargetInRangeIsAtRiskBelowAndAbove() {
        Goal between = new Goal(
                Metric.CALLS, Direction.IN_RANGE, 660, new Levels(null, null, 990L), MonthWeights.NONE, List.of());
        LocalDate half = LocalDate.of(2026, 11, 16);

        assertThat(pace(200, half, between)).isEqualTo(Pace.AT_RISK);
        assertThat(pace(320, half, between)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(480, half, between)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(500, half, between)).isEqualTo(Pace.BEHIND);
        assertThat(pace(600, half, between)).isEqualTo(Pace.AT_RISK);
        assertThat(pace(991, LocalDate.of(2026, 12, 31), between)).isEqualTo(Pace.AT_RISK);
    }

    private static Pace pace(long actual, LocalDate day, Goal goal) {
        return figures(sums(1L, actual), day, aiming(goal, root(1, 0))).pace(PaceRule.DEFAULT);
    }

    @Test
    void aRateIsTheMeanOfAllResultsBelowAndIsDueFromTheFirstOneOn() {
        Goal sixty = Goal.of(Metric.REPURCHASE_RATE, 6_000);
        TargetNode[] tree = {
            aiming(sixty, root(1, 0)),
            aiming(sixty, share(2, 1, "lily", QUARTER, Scope.ANY, 0)),
            aiming(sixty, share(3, 1, "tom", QUARTER, Scope.ANY, 0))
        };
        Attainment none = figures(Map.of(), MID_NOVEMBER, tree);
        assertThat(none.state()).isEqualTo(Attainment.State.NOT_YET);
        assertThat(none.pace(PaceRule.DEFAULT)).isEqualTo(Pace.ON_TRACK);

        Attainment some = figures(Map.of(2L, new Tally(10_000, 1), 3L, new Tally(10_000, 2)), MID_NOVEMBER, tree);
        assertThat(some.actual()).isEqualTo(6_667);
        assertThat(some.children()).extracting(Attainment::actual).containsExactly(10_000L, 5_000L);
        assertThat(some.expected()).isEqualTo(Exact.of(6_000));
        assertThat(some.forecast()).hasValue(6_667);
        assertThat(some.requiredPerDay()).isEmpty();
    }

    @Test
    void theForecastFollowsThePhasingAndIsTooEarlyBeforeATenth() {
        assertThat(figures(sums(1L, 320L), MID_NOVEMBER, root(1, 660)).forecast())
                .hasValue(660);
        assertThat(figures(sums(1L, 160L), MID_NOVEMBER, root(1, 660)).forecast())
                .hasValue(330);
        assertThat(figures(sums(1L, 5L), QUARTER.end(), root(1, 1)).forecast()).isEmpty();

        LocalDate six = LocalDate.of(2026, 10, 9); // 6 of 66 working days are over
        assertThat(figures(sums(1L, 90L), six, root(1, 660)).forecast()).isEmpty();
        assertThat(figures(sums(1L, 90L), six, root(1, 660)).isTooEarly()).isTrue();
        Attainment seventh = figures(sums(1L, 90L), six.plusDays(3), root(1, 660));
        assertThat(seventh.forecast()).hasValue(849); // 90 ÷ 70 × 660 = 848.57
        assertThat(seventh.isTooEarly()).isFalse();
    }

    /** What is wrong where months weigh otherwise: 63 % of what is expected never leads to more than the target. */
    @Property(tries = 500)
    void theForecastNeverContradictsThePace(
            @ForAll @LongRange(max = 20_000_000_00L) long actual,
            @ForAll @IntRange(max = 91) int day,
            @ForAll @IntRange(max = 2) int weighing) {
        Goal goal = Goal.of(Metric.REVENUE, 12_000_000_00L)
                .phased(MonthWeights.read(List.of("", "30/40/30", "1/2/7").get(weighing)));
        Attainment found = figures(sums(1L, actual), START.plusDays(day), aiming(goal, root(1, 0)));

        boolean onTrack = found.pace(PaceRule.DEFAULT) == Pace.ON_TRACK;
        found.forecast()
                .ifPresent(total -> assertThat(total >= found.target()).isEqualTo(onTrack || total == found.target()));
    }

    @Test
    void ofASmallCountNothingIsDueBeforeItsTime() {
        Goal one = Goal.of(Metric.NEW_CUSTOMERS, 1);
        TargetNode november = aiming(one, node(1, null, 1, null, Period.of(YearMonth.of(2026, 11)), Scope.ANY, 0));

        Attainment third = figures(Map.of(), LocalDate.of(2026, 11, 3), november);
        assertThat(third.expected()).isEqualTo(Exact.of(1, 21));
        assertThat(third.gap()).isEqualTo(Exact.of(-1, 21));
        assertThat(third.toGo()).isEqualTo(1);
        Attainment half = figures(Map.of(), MID_NOVEMBER, november);
        assertThat(half.expected()).isEqualTo(Exact.of(10, 21));
        assertThat(half.requiredEvery()).hasValue(11);
    }

    @Test
    void threeInTwentyNineDaysAreOneEveryNine() {
        Period days = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 11));
        TargetNode three = aiming(Goal.of(Metric.NEW_CUSTOMERS, 3), node(1, null, 1, null, days, Scope.ANY, 0));

        Attainment first = figures(Map.of(), days.start(), three);
        assertThat(first.workingDaysLeft()).isEqualTo(Exact.of(29));
        assertThat(first.requiredPerDay()).hasValue(Exact.of(3, 29));
        assertThat(first.requiredEvery()).hasValue(9);
        assertThat(figures(sums(1L, 3L), days.start(), three).requiredEvery()).isEmpty();
        Goal atMost = new Goal(Metric.CALLS, Direction.DOWN, 3, Levels.NONE, MonthWeights.NONE, List.of());
        assertThat(figures(Map.of(), days.start(), aiming(atMost, three)).requiredEvery())
                .hasValue(10);
    }

    @Test
    void countsWhatWasAgreedFromItsDayOnAndKeepsTheOldFigures() {
        Goal revised = Goal.of(Metric.REVENUE, 300)
                .agreed(List.of(new Version(1, START, 100), new Version(2, MID_NOVEMBER, 200)));

        assertThat(figures(Map.of(), MID_NOVEMBER.minusDays(1), aiming(revised, root(1, 0)))
                        .target())
                .isEqualTo(100);
        assertThat(figures(Map.of(), MID_NOVEMBER, aiming(revised, root(1, 0))).target())
                .isEqualTo(200);
        assertThat(revised.isRevised()).isTrue();
    }

    private static Map<Long, Tally> sums(Long... idsAndAmounts) {
        Map<Long, Tally> sums = new HashMap<>();
        for (int i = 0; i < idsAndAmounts.length; i += 2) {
            sums.put(idsAndAmounts[i], new Tally(idsAndAmounts[i + 1], 1));
        }
        return sums;
    }

    private static Attainment figures(Map<Long, Tally> sums, LocalDate day, TargetNode... nodes) {
        TargetTree tree = TargetTree.of(List.of(nodes)).get(0);
        return Attainment.of(tree, sums, day, TargetFixture.WEEKDAYS);
    }
}
