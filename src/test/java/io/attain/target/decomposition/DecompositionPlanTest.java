package io.attain.target.decomposition;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.aiming;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.target.Goal;
import io.attain.target.Levels;
import io.attain.target.Part;
import io.attain.target.Phase;
import io.attain.target.TargetNode;
import io.attain.target.decomposition.CurrentPart.Reason;
import io.attain.target.decomposition.DecompositionPlan.Change;
import io.attain.target.decomposition.DecompositionPlan.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecompositionPlanTest {

    private static final List<Period> MONTHS = QUARTER.months();
    private static final Decomposition BY_MONTH = by(Map.of());

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

        assertThat(reasons(part(old, Phase.DRAFT, true))).containsExactly(Reason.RESULTS);
        assertThat(reasons(part(old, Phase.PROPOSED, false))).containsExactly(Reason.PROPOSED);
        assertThat(reasons(part(old, Phase.AGREED, false))).containsExactly(Reason.AGREED);
        assertThat(reasons(new CurrentPart(old, Phase.DRAFT, false, true, true, true)))
                .containsExactly(Reason.PARTS);
        assertThat(reasons(new CurrentPart(old, Phase.DRAFT, false, false, true, false)))
                .containsExactly(Reason.MAY_NOT_DELETE);
        assertThat(reasons(new CurrentPart(old, Phase.DRAFT, false, false, false, true)))
                .containsExactly(Reason.HIDDEN);
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
        CurrentPart hidden = new CurrentPart(ofMonth(2, 0, 50), Phase.DRAFT, false, false, false, true);

        DecompositionPlan plan = plan(root(1, 100), by(Map.of(month(0), 30L)), hidden);

        assertThat(plan.lines())
                .extracting(Line::change, Line::amount)
                .containsExactly(tuple(Change.KEEP, 50L), tuple(Change.CREATE, 29L), tuple(Change.CREATE, 21L));
    }

    @Test
    void ofTwoPartsAboutTheSameTheOneThatMustStayIsAdjusted() {
        CurrentPart draft = draft(ofMonth(2, 0, 10));
        CurrentPart counted = part(ofMonth(3, 0, 10), Phase.DRAFT, true);

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
        assertThat(plan(root(1, 100), nothingInOctober, part(ofMonth(2, 0, 30), Phase.DRAFT, true))
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
    void theOtherLevelsFollowTheAmounts() {
        Levels levels = new Levels(120L, null, 201L);
        TargetNode target =
                aiming(new Goal(Metric.REVENUE, Direction.IN_RANGE, 100, levels, List.of(), List.of()), root(1, 0));

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

    @Property(tries = 500)
    void whateverIsLockedAndWhateverStaysTheSumIsExact(
            @ForAll @LongRange(min = 0, max = 1L << 53) long amount,
            @ForAll("weights") List<Long> months,
            @ForAll("weights") List<Long> owners,
            @ForAll("locks") List<Long> locked,
            @ForAll("phases") List<Phase> phases) {
        List<Weighted<Person>> people = people(owners);
        Map<Part, Long> locks = locks(people, locked, amount / 4);
        List<CurrentPart> there = there(people, phases, amount / 100);
        Decomposition by = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, months), List.of(), List.of(), List.of(), people, locks);

        DecompositionPlan plan = DecompositionPlan.of(root(1, amount), null, by, there);

        long held = held(plan, locks);
        assertThat(plan.sum() + plan.difference()).isEqualTo(amount);
        boolean open = plan.lines().size() + plan.empty() > fixed(plan, locks);
        if (open) {
            assertThat(plan.difference()).isEqualTo(Math.min(0, amount - held));
        }
        assertThat(plan.lines()).allMatch(line -> line.amount() >= 0);
        locks.forEach((part, typed) -> assertThat(amountOf(plan, part)).isEqualTo(typed));
    }

    private static long held(DecompositionPlan plan, Map<Part, Long> locks) {
        long stays = plan.lines().stream()
                .filter(line -> isFixed(line, locks))
                .mapToLong(Line::amount)
                .sum();
        return stays;
    }

    private static long fixed(DecompositionPlan plan, Map<Part, Long> locks) {
        long emptyLocks = locks.entrySet().stream()
                .filter(lock -> lock.getValue() == 0
                        && plan.lines().stream()
                                .noneMatch(line -> line.draft() != null
                                        && line.draft().part().equals(lock.getKey())))
                .count();
        return emptyLocks
                + plan.lines().stream()
                        .filter(line -> isFixed(line, locks) || line.change() == Change.REMOVE)
                        .count();
    }

    private static boolean isFixed(Line line, Map<Part, Long> locks) {
        if (line.draft() == null || line.change() == Change.REMOVE) {
            return line.change() == Change.STAY;
        }
        return locks.containsKey(line.draft().part())
                || (line.current() != null && line.current().holds().isPresent());
    }

    private static long amountOf(DecompositionPlan plan, Part part) {
        return plan.lines().stream()
                .filter(line -> line.change() != Change.REMOVE)
                .filter(line -> line.draft() != null && line.draft().part().equals(part))
                .mapToLong(Line::amount)
                .sum();
    }

    private static Map<Part, Long> locks(List<Weighted<Person>> people, List<Long> locked, long most) {
        Map<Part, Long> locks = new HashMap<>();
        for (int i = 0; i < Math.min(people.size(), locked.size()); i++) {
            locks.put(
                    new Part(MONTHS.get(i % 3), Scope.ANY, people.get(i).value().key()), locked.get(i) * (most / 100));
        }
        return locks;
    }

    /** Some shares inside the grid, every second one outside. */
    private static List<CurrentPart> there(List<Weighted<Person>> people, List<Phase> phases, long amount) {
        List<CurrentPart> there = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            String owner = people.get(i % people.size()).value().key();
            TargetNode node = share(100 + i, 1, owner, i % 2 == 0 ? QUARTER : MONTHS.get(2), Scope.ANY, amount);
            there.add(part(node, phases.get(i), i % 3 == 0));
        }
        return there;
    }

    private static List<Weighted<Person>> people(List<Long> weights) {
        List<Weighted<Person>> people = new ArrayList<>();
        for (long weight : weights) {
            people.add(new Weighted<>(new Person("p" + people.size(), "P" + people.size()), weight));
        }
        return people;
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, Weights.LARGEST).list().ofSize(3);
    }

    @Provide
    Arbitrary<List<Long>> locks() {
        return Arbitraries.longs().between(0, 100).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Phase>> phases() {
        return Arbitraries.of(Phase.class).list().ofMaxSize(6);
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

    private static CurrentPart draft(TargetNode node) {
        return part(node, Phase.DRAFT, false);
    }

    private static CurrentPart part(TargetNode node, Phase phase, boolean results) {
        return new CurrentPart(node, phase, results, false, true, true);
    }
}
