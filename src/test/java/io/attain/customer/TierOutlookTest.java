package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.TierOutlook.Down;
import io.attain.customer.TierOutlook.Up;
import io.attain.kernel.Unit;
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

class TierOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final TierRules RULES = TierRules.standard(Unit.MONEY);

    @Test
    void whatIsMissingForTheTierAboveIsTold() {
        assertThat(outlook(Tier.B, Map.of(TODAY, 380_000L)).up()).contains(new Up(Tier.A, 500_000_00, 120_000_00));
        assertThat(outlook(Tier.C, Map.of()).up()).contains(new Up(Tier.B, 100_000_00, 100_000_00));
        assertThat(outlook(Tier.A, Map.of(TODAY, 460_000L)).up()).isEmpty();
    }

    /** 400,000 leave the twelve months on 1 January; the second day below is 2 January, and 450,000 keep A. */
    @Test
    void whatIsNeededAndUntilWhenIsToldToWhomTheYearLeavesBehind() {
        TierOutlook outlook =
                outlook(Tier.A, Map.of(LocalDate.of(2026, 1, 1), 400_000L, LocalDate.of(2026, 6, 1), 430_000L));

        assertThat(outlook.down()).contains(new Down(LocalDate.of(2027, 1, 2), Tier.B, 20_000_00L));
    }

    @Test
    void nobodyMovesBelowC() {
        assertThat(outlook(Tier.C, Map.of(TODAY, 5L)).down()).isEmpty();
    }

    @Test
    void anExpansionPlanKeepsAWhateverIsBought() {
        TierState state = new TierState(Tier.A, TODAY.minusYears(1), 0, TODAY, new TierInputs(0, true));

        assertThat(TierOutlook.of(RULES, state, day -> state.inputs(), TODAY).down())
                .isEmpty();
    }

    /** Evaluated night by night it moves down on the day that was told; with the amount that was told it does not. */
    @Property(tries = 200)
    void theNightsDoWhatWasTold(
            @ForAll @Size(max = 6) List<@LongRange(min = 1, max = 400_000) Long> amounts,
            @ForAll @IntRange(min = 1, max = 360) int apart) {
        Map<LocalDate, Long> bought = new TreeMap<>();
        amounts.forEach(amount -> bought.put(TODAY.minusDays((long) bought.size() * apart % 360), amount));
        TierState start = state(RULES.reached(new TierInputs(sum(minor(bought)), false)), minor(bought));
        TierOutlook.of(RULES, start, day -> left(minor(bought), day), TODAY)
                .down()
                .ifPresent(down -> {
                    assertThat(tierOn(down.on(), start, minor(bought))).isEqualTo(down.to());
                    assertThat(tierOn(down.on().minusDays(1), start, minor(bought)))
                            .isEqualTo(start.tier());
                    SortedMap<LocalDate, Long> more = minor(bought);
                    more.merge(down.on(), down.needed(), Long::sum);
                    assertThat(tierOn(down.on(), start, more)).isEqualTo(start.tier());
                    more.merge(down.on(), -1L, Long::sum);
                    assertThat(start.tier().isAbove(tierOn(down.on(), start, more)))
                            .isTrue();
                });
    }

    private static Tier tierOn(LocalDate last, TierState start, SortedMap<LocalDate, Long> bought) {
        TierState state = start;
        for (LocalDate day = TODAY.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            state = TierEvaluation.of(RULES, state, left(bought, day), day).state();
        }
        return state.tier();
    }

    private static TierInputs left(SortedMap<LocalDate, Long> bought, LocalDate day) {
        LocalDate end = day.plusDays(1);
        return new TierInputs(sum(bought.headMap(end).tailMap(end.minusYears(1))), false);
    }

    private static TierOutlook outlook(Tier tier, Map<LocalDate, Long> bought) {
        return TierOutlook.of(RULES, state(tier, minor(bought)), day -> left(minor(bought), day), TODAY);
    }

    private static TierState state(Tier tier, SortedMap<LocalDate, Long> bought) {
        return new TierState(tier, TODAY.minusYears(1), 0, TODAY, new TierInputs(sum(bought), false));
    }

    private static SortedMap<LocalDate, Long> minor(Map<LocalDate, Long> major) {
        SortedMap<LocalDate, Long> minor = new TreeMap<>();
        major.forEach((day, amount) -> minor.put(day, amount * 100));
        return minor;
    }

    private static long sum(SortedMap<LocalDate, Long> bought) {
        return bought.values().stream().mapToLong(Long::longValue).sum();
    }
}
