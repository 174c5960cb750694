package io.attain.planning.decomposition;

import static io.attain.planning.decomposition.PartsThere.counted;
import static io.attain.planning.decomposition.PartsThere.draft;
import static io.attain.planning.decomposition.PartsThere.hidden;
import static io.attain.planning.decomposition.PartsThere.part;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.planning.decomposition.CurrentPart.Reason;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Part;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecompositionPlanTest {

    private static final List<Period> MONTHS = QUARTER.months();
    private static final Decomposition BY_MONTH = by(Map.of());
    private static final Decomposition BY_REGION = new Decomposition(
            null,
            List.of(new Weighted<>("East", 1), new Weighted<>("West", 2)),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    @Test
    void aFirstDecompositionMakesEveryShare() {
        DecompositionPlan plan = plan(root(1, 100_01), BY_MONTH);

        assertThat(plan.lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(
                        tuple(Change.CREATE, 30_00L), tuple(Change.CREATE, 40_01L), tuple(Change.CREATE, 30_00L));
        assertThat(plan.difference()).isZero();
        assertThat(plan.writes()).isEqualTo(3);
    }

    @Test
    void aLockedCellHoldsWhileTheOthersShareTheRest() {
        DecompositionPlan plan = plan(root(1, 100_00), by(Map.of(month(0), 50_00L)));

        assertThat(plan.lines()).extracting(Line::amount).containsExactly(50_00L, 28_57L, 21_43L);
        assertThat(plan.difference()).isZero();
    }

    @Test
    void tooMuchLockedLeavesADifferenceBelowZero() {
        DecompositionPlan plan = plan(root(1, 100), by(Map.of(month(0), 90L, month(1), 30L)));

        assertThat(plan.difference()).isEqualTo(-20);
        assertThat(plan.lines()).extracting(Line::amount).containsExactly(90L, 30L);
        assertThat(plan.empty()).isOne();
    }

    @Test
    void anotherCutLooksAtItsOwnPartsAloneAndMayLeaveARest() {
        Part toNew = new Part(QUARTER, new Scope(null, null, "New"), null);
        Decomposition byCustomer = new Decomposition(
                null,
                List.of(),
                List.of(),
                List.of(new Weighted<>("New", 1)),
                List.of(),
                Map.of(toNew, 40L),
                "Customers",
                SplitOffer.NONE);
        CurrentPart first = draft(ofMonth(2, 0, 100));

        DecompositionPlan plan = plan(root(1, 100), byCustomer, first);
        assertThat(plan.lines()).extracting(Line::change, Line::amount).containsExactly(tuple(Change.CREATE, 40L));
        assertThat(plan.difference()).isEqualTo(60);
        assertThat(plan.mayLeaveRest()).isTrue();
        TargetNode made = plan.lines().get(0).draft().below(root(1, 100));
        assertThat(made.isBeside()).isTrue();
        assertThat(plan(root(1, 100), BY_MONTH, draft(made)).lines())
                .extracting(Line::change)
                .containsOnly(Change.CREATE);
        assertThat(plan(root(1, 100), byCustomer, first, draft(made)).lines())
                .extracting(Line::change)
                .containsOnly(Change.KEEP);
    }

    @Test
    void allLockedShowsWhatIsLeftToShareOut() {
        DecompositionPlan plan = plan(root(1, 100), by(Map.of(month(0), 20L, month(1), 30L, month(2), 10L)));

        assertThat(plan.difference()).isEqualTo(40);
    }

    @Test
    void cellsOfNothingMakeNoIssue() {
        DecompositionPlan plan = plan(root(1, 1), BY_MONTH);

        assertThat(plan.lines()).extracting(Line::amount).containsExactly(1L);
        assertThat(plan.empty()).isEqualTo(2);
        assertThat(plan.difference()).isZero();
    }

    @Test
    void decomposingAgainAdjustsWhatIsThere() {
        DecompositionPlan plan = plan(root(1, 100), BY_MONTH, draft(ofMonth(2, 0, 30)), draft(ofMonth(3, 1, 20)));

        assertThat(plan.lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(tuple(Change.KEEP, 30L), tuple(Change.CHANGE, 40L), tuple(Change.CREATE, 30L));
    }

    @Test
    void decomposingAgainOtherwiseRemovesDraftsThatNothingCountsFor() {
        CurrentPart old = draft(share(2, 1, "lily", QUARTER, Scope.ANY, 100));

        DecompositionPlan plan = plan(root(1, 100), BY_MONTH, old);

        assertThat(plan.lines(Change.REMOVE)).extracting(Line::current).containsExactly(old);
        assertThat(plan.lines(Change.CREATE)).hasSize(3);
        assertThat(plan.sum()).isEqualTo(100);
    }

    @Test
    void whatMayNotGoStaysAndTheRestBalancesAroundIt() {
        TargetNode old = share(2, 1, "lily", QUARTER, Scope.ANY, 40);

        assertThat(reasons(counted(old))).containsExactly(Reason.RESULTS);
        assertThat(reasons(part(old, Phase.PROPOSED, false))).containsExactly(Reason.PROPOSED);
        assertThat(reasons(part(old, Phase.AGREED, false))).containsExactly(Reason.AGREED);
        assertThat(reasons(new CurrentPart(old, Phase.DRAFT, false, true, true, true)))
                .containsExactly(Reason.PARTS);
        assertThat(reasons(new CurrentPart(old, Phase.DRAFT, false, false, true, false)))
                .containsExactly(Reason.MAY_NOT_DELETE);
        assertThat(reasons(hidden(old))).containsExactly(Reason.HIDDEN);
    }

    private static List<Reason> reasons(CurrentPart old) {
        DecompositionPlan plan = plan(root(1, 100), BY_MONTH, old);
        assertThat(plan.lines(Change.CREATE)).extracting(Line::amount).containsExactly(18L, 24L, 18L);
        assertThat(plan.difference()).isZero();
        return plan.lines(Change.STAY).stream()
                .map(line -> line.current().stays().orElseThrow())
                .toList();
    }

    @Test
    void whatIsAgreedHoldsItsAmountUnlessSomebodyTypesAnother() {
        CurrentPart agreed = part(ofMonth(2, 0, 50), Phase.AGREED, false);

        assertThat(plan(root(1, 100), BY_MONTH, agreed).lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(tuple(Change.KEEP, 50L), tuple(Change.CREATE, 29L), tuple(Change.CREATE, 21L));
        assertThat(plan(root(1, 100), by(Map.of(month(0), 30L)), agreed).lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(tuple(Change.CHANGE, 30L), tuple(Change.CREATE, 40L), tuple(Change.CREATE, 30L));
    }

    @Test
    void whatTheAskerMayNotSeeHoldsWhateverIsTyped() {
        CurrentPart hidden = hidden(ofMonth(2, 0, 50));

        DecompositionPlan plan = plan(root(1, 100), by(Map.of(month(0), 30L)), hidden);

        assertThat(plan.lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(tuple(Change.KEEP, 50L), tuple(Change.CREATE, 29L), tuple(Change.CREATE, 21L));
    }

    @Test
    void ofTwoPartsAboutTheSameTheOneThatMustStayIsAdjusted() {
        CurrentPart draft = draft(ofMonth(2, 0, 10));
        CurrentPart counted = counted(ofMonth(3, 0, 10));

        DecompositionPlan plan = plan(root(1, 100), BY_MONTH, draft, counted);

        assertThat(plan.lines(Change.CHANGE)).extracting(Line::current).containsExactly(counted);
        assertThat(plan.lines(Change.REMOVE)).extracting(Line::current).containsExactly(draft);
    }

    @Test
    void aShareThatFallsToNothingGoesUnlessItCounts() {
        Decomposition nothingInOctober = by(Map.of(month(0), 0L));

        assertThat(plan(root(1, 100), nothingInOctober, draft(ofMonth(2, 0, 30)))
                        .lines(Change.REMOVE))
                .hasSize(1);
        assertThat(plan(root(1, 100), nothingInOctober, counted(ofMonth(2, 0, 30)))
                        .lines(Change.CHANGE))
                .extracting(Line::amount)
                .containsExactly(0L);
    }

    @Test
    void aRateIsTheSameInEachPart() {
        TargetNode rate = aiming(Goal.of(Metric.REPURCHASE_RATE, 35_00), root(1, 0));

        DecompositionPlan plan = plan(rate, by(Map.of(month(1), 40_00L)));

        assertThat(plan.lines()).extracting(Line::amount).containsExactly(35_00L, 40_00L, 35_00L);
        assertThat(plan.difference()).isZero();
    }

    @Test
    void newPartsCarryTheMonthWeightsUnlessTheyAreSplitByTime() {
        Goal goal = Goal.of(Metric.REVENUE, 100);
        TargetNode target = aiming(goal.phased(MonthWeights.read("30,40,30")), root(1, 0));

        assertThat(plan(target, BY_REGION).lines()).isNotEmpty().allSatisfy(line -> assertThat(
                        line.draft().monthWeights().text())
                .isEqualTo("30/40/30"));
        assertThat(plan(target, BY_MONTH).lines())
                .allSatisfy(line -> assertThat(line.draft().monthWeights()).isEqualTo(MonthWeights.NONE));
        assertThat(plan(target, BY_REGION).fingerprint())
                .isNotEqualTo(plan(aiming(goal, root(1, 0)), BY_REGION).fingerprint());
    }

    @Test
    void theOtherLevelsFollowTheAmounts() {
        Levels levels = new Levels(120L, null, 201L);
        TargetNode target = aiming(
                new Goal(Metric.REVENUE, Direction.IN_RANGE, 100, levels, MonthWeights.NONE, List.of()), root(1, 0));

        assertThat(plan(target, BY_MONTH).lines())
                .extracting(line -> line.draft().levels())
                .containsExactly(new Levels(36L, null, 60L), new Levels(48L, null, 81L), new Levels(36L, null, 60L));
    }

    @Test
    void theFingerprintTellsAnotherPlan() {
        String first = plan(root(1, 100), BY_MONTH).fingerprint();

        assertThat(plan(root(1, 100), BY_MONTH).fingerprint()).isEqualTo(first).hasSize(16);
        assertThat(plan(root(1, 101), BY_MONTH).fingerprint()).isNotEqualTo(first);
        assertThat(plan(root(1, 100), BY_MONTH, draft(ofMonth(2, 0, 30))).fingerprint())
                .isNotEqualTo(first);
    }

    private static DecompositionPlan plan(TargetNode target, Decomposition by, CurrentPart... there) {
        return DecompositionPlan.of(target, null, by, List.of(there));
    }

    private static Decomposition by(Map<Part, Long> locks) {
        return new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, List.of(30L, 40L, 30L)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                locks);
    }

    private static Part month(int index) {
        return new Part(MONTHS.get(index), Scope.ANY, null);
    }

    private static TargetNode ofMonth(long id, int month, long amount) {
        return share(id, 1, null, MONTHS.get(month), Scope.ANY, amount);
    }
}
