package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Level;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Sight;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(whole.variance()).isEqualTo(-143);
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

        assertThat(whole.expected()).isEqualTo(70);
        assertThat(whole.variance()).isEqualTo(-100);
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
    void requiresWhatIsMissingFromTheDaysLeftRoundedUp() {
        LocalDate twoDaysLeft = LocalDate.of(2026, 12, 30);
        assertThat(figures(sums(1L, 5L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(3);
        assertThat(figures(sums(1L, 50L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(0);
        assertThat(figures(Map.of(), QUARTER.end(), root(1, 10)).requiredPerDay())
                .isEmpty();
        assertThat(figures(Map.of(), START.minusDays(30), root(1, 10)).workingDaysLeft())
                .isEqualTo(66);
    }

    @Test
    void keepsTheSumsOfPartsThatAreHidden() {
        Attainment whole =
                figures(sums(2L, 50L), MID_NOVEMBER, root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 100));

        Attainment seen = whole.prune(Sight.of(node -> node.issueId() != 2));
        assertThat(seen.children()).isEmpty();
        assertThat(seen.actual()).isEqualTo(50);
    }

    @Test
    void countsAllOfATargetWhosePartsAreNotTheWholeOfIt() {
        Attainment whole = figures(Map.of(), QUARTER.end(), root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 40));

        assertThat(whole.expected()).isEqualTo(100);
    }

    @Test
    void lessIsBetterForATargetThatPointsDown() {
        Goal atMost =
                new Goal(Metric.CALLS, Direction.DOWN, 660, new Levels(500L, 300L, null), MonthWeights.NONE, List.of());
        LocalDate half = LocalDate.of(2026, 11, 16);

        Attainment well = figures(sums(1L, 300L), half, aiming(atMost, root(1, 0)));
        assertThat(well.expected()).isEqualTo(320);
        assertThat(well.pace(PaceRule.DEFAULT)).isEqualTo(Pace.ON_TRACK);
        assertThat(well.level()).isEqualTo(Level.CHALLENGE);
        assertThat(well.requiredPerDay()).hasValue(360 / 34);
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
        assertThat(some.expected()).isEqualTo(6_000);
        assertThat(some.forecast()).hasValue(6_667);
        assertThat(some.requiredPerDay()).isEmpty();
    }

    @Test
    void forecastsTheWholePeriodByTheSpeedSoFar() {
        assertThat(figures(sums(1L, 320L), MID_NOVEMBER, root(1, 1)).forecast()).hasValue(660);
        assertThat(figures(sums(1L, 1L), MID_NOVEMBER, root(1, 1)).forecast()).hasValue(2);
        assertThat(figures(sums(1L, 5L), QUARTER.end(), root(1, 1)).forecast()).hasValue(5);
        assertThat(figures(Map.of(), START, root(1, 1)).forecast()).isEmpty();
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
