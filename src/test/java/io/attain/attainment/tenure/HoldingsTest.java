package io.attain.attainment.tenure;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.tenure.TenureCorrection.Fault;
import io.attain.attainment.tenure.TenureCorrection.Problem;
import io.attain.kernel.Metric;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final LocalDate HANDOVER = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Tenure LILY_THEN_TOM = Tenure.of("lily").handedTo("tom", HANDOVER);

    @Test
    void eachHoldsWhatIsDueOnTheDaysThatWereTheirs() {
        TargetNode node = heldBy(LILY_THEN_TOM, root(1, 6_600));
        SortedMap<LocalDate, Tally> days = new TreeMap<>(Map.of(START, new Tally(500, 1), HANDOVER, new Tally(70, 2)));

        Holdings holdings = Holdings.of(node, days, TODAY, WorkingCalendar.MONDAY_TO_FRIDAY);

        assertThat(holdings.stretches()).extracting(Holdings.Stretch::owner).containsExactly("lily", "tom");
        assertThat(holdings.stretches()).extracting(Holdings.Stretch::target).containsExactly(2_800L, 3_800L);
        assertThat(holdings.stretches())
                .extracting(Holdings.Stretch::tally)
                .containsExactly(new Tally(500, 1), new Tally(70, 2));
    }

    @Test
    void aRateIsTheSameForEverybody() {
        TargetNode node =
                heldBy(LILY_THEN_TOM, TargetFixture.aiming(Goal.of(Metric.REPURCHASE_RATE, 6_000), root(1, 0)));

        assertThat(Holdings.of(node, new TreeMap<>(), TODAY, WorkingCalendar.MONDAY_TO_FRIDAY)
                        .stretches())
                .extracting(Holdings.Stretch::target)
                .containsExactly(6_000L, 6_000L);
    }

    @Property
    void theirPartsSumToTheTargetAndTheirResultsToAllResults(
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll @Size(max = 6) List<@IntRange(min = -10, max = 100) Integer> handovers,
            @ForAll @Size(max = 10) List<@IntRange(max = 91) Integer> resultDays,
            @ForAll @Size(min = 3, max = 3) List<@IntRange(min = 1, max = 9) Integer> weights) {
        Tenure tenure = Tenure.of("ann");
        List<Integer> inOrder = handovers.stream().sorted().toList();
        for (int i = 0; i < inOrder.size(); i++) {
            tenure = tenure.handedTo(i % 2 == 0 ? "lily" : "tom", START.plusDays(inOrder.get(i)));
        }
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        resultDays.forEach(day -> days.merge(START.plusDays(day), new Tally(7, 1), Tally::plus));
        Goal goal = Goal.of(Metric.REVENUE, amount)
                .phased(MonthWeights.of(weights.stream().map(Integer::longValue).toList()));

        Holdings holdings = Holdings.of(
                TargetFixture.aiming(goal, heldBy(tenure, root(1, 0))), days, TODAY, WorkingCalendar.MONDAY_TO_FRIDAY);

        assertThat(holdings.stretches().stream()
                        .mapToLong(Holdings.Stretch::target)
                        .sum())
                .isEqualTo(amount);
        assertThat(holdings.stretches().stream().map(Holdings.Stretch::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(new Tally(7L * resultDays.size(), resultDays.size()));
        assertThat(holdings.stretches().get(0).period().start()).isEqualTo(QUARTER.start());
    }

    @Test
    void onlyThePastIsCorrected() {
        assertThat(faults(Tenure.of("lily").handedTo("tom", HANDOVER.minusDays(4))))
                .isEmpty();
        assertThat(faults(Tenure.of("lily"))).containsExactly(new Fault(null, Problem.OTHER_OWNER_NOW));
        assertThat(faults(Tenure.of("lily").handedTo("tom", TODAY.plusDays(1))))
                .containsExactly(new Fault(0, Problem.FUTURE));
        assertThat(faults(new Tenure(
                        "lily", List.of(new Tenure.Handover(HANDOVER, "ann"), new Tenure.Handover(HANDOVER, "tom")))))
                .containsExactly(new Fault(1, Problem.ORDER));
        assertThat(faults(new Tenure("tom", List.of(new Tenure.Handover(HANDOVER, "tom")))))
                .containsExactly(new Fault(0, Problem.SAME_OWNER));
    }

    @Test
    void whoeverHeldADayOfAClosedMonthHoldsItForEver() {
        Tenure aDayLater = Tenure.of("lily").handedTo("tom", HANDOVER.plusDays(1));
        List<Fault> closed = List.of(new Fault(null, Problem.CLOSED));

        assertThat(TenureCorrection.faults(LILY_THEN_TOM, aDayLater, TODAY, HANDOVER))
                .isEmpty();
        assertThat(TenureCorrection.faults(LILY_THEN_TOM, aDayLater, TODAY, HANDOVER.plusDays(1)))
                .isEqualTo(closed);
        assertThat(TenureCorrection.faults(LILY_THEN_TOM, LILY_THEN_TOM, TODAY, HANDOVER.plusDays(1)))
                .isEmpty();
        assertThat(TenureCorrection.faults(
                        LILY_THEN_TOM, Tenure.of("ann").handedTo("tom", HANDOVER), TODAY, HANDOVER.minusDays(20)))
                .isEqualTo(closed);
    }

    private static List<Fault> faults(Tenure corrected) {
        return TenureCorrection.faults(LILY_THEN_TOM, corrected, TODAY, LocalDate.MIN);
    }
}
