package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierEvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TierRules RULES = TierRules.standard(Unit.MONEY);

    @ParameterizedTest
    @CsvSource({"500000.00, A", "499999.99, B", "100000.00, B", "99999.99, C", "0, C"})
    void purchasesDecideTheFirstTier(java.math.BigDecimal major, Tier expected) {
        TierEvaluation first =
                TierEvaluation.of(RULES, null, bought(major.movePointRight(2).longValueExact()), TODAY);
        assertThat(first.state().tier()).isEqualTo(expected);
        assertThat(first.change()).map(TierChange::from).isEmpty();
        assertThat(first.change()).map(TierChange::to).contains(expected);
    }

    @Test
    void anExpansionPlanMakesACustomerA() {
        TierEvaluation first = TierEvaluation.of(RULES, null, new TierInputs(0, true), TODAY);
        assertThat(first.state().tier()).isEqualTo(Tier.A);
        assertThat(first.reason().kind()).isEqualTo(TierReason.Kind.EXPANSION_PLAN);
    }

    @Test
    void aCustomerMovesUpAtOnce() {
        TierEvaluation up = TierEvaluation.of(RULES, state(Tier.C, TODAY.minusDays(1)), bought(50_000_000), TODAY);
        assertThat(up.change()).isPresent();
        assertThat(up.change().orElseThrow().from()).isEqualTo(Tier.C);
        assertThat(up.state()).isEqualTo(new TierState(Tier.A, TODAY, 0, TODAY, bought(50_000_000)));
        assertThat(up.change().orElseThrow().ruleVersion()).isEqualTo(1);
    }

    @Test
    void aCustomerNearTheLimitKeepsItsTier() {
        TierEvaluation kept = TierEvaluation.of(RULES, state(Tier.A, TODAY.minusYears(1)), bought(45_000_000), TODAY);
        assertThat(kept.change()).isEmpty();
        assertThat(kept.reason().kind()).isEqualTo(TierReason.Kind.KEPT_NEAR_LIMIT);
        assertThat(kept.state().evaluationsBelow()).isZero();
    }

    @Test
    void aCustomerMovesDownOnTheSecondDayBelow() {
        TierInputs low = bought(44_999_999);
        TierEvaluation first = TierEvaluation.of(RULES, state(Tier.A, TODAY.minusYears(1)), low, TODAY);
        assertThat(first.change()).isEmpty();
        assertThat(first.reason().kind()).isEqualTo(TierReason.Kind.KEPT_WAITING);
        TierEvaluation second = TierEvaluation.of(RULES, first.state(), low, TODAY.plusDays(1));
        assertThat(second.state().tier()).isEqualTo(Tier.B);
    }

    @Test
    void aCustomerStaysNinetyDaysBeforeItMovesDown() {
        TierState state = state(Tier.A, TODAY);
        for (int day = 1; day < 90; day++) {
            state = TierEvaluation.of(RULES, state, bought(0), TODAY.plusDays(day))
                    .state();
            assertThat(state.tier()).isEqualTo(Tier.A);
        }
        assertThat(TierEvaluation.of(RULES, state, bought(0), TODAY.plusDays(90))
                        .state()
                        .tier())
                .isEqualTo(Tier.C);
    }

    @Test
    void aGoodDayBetweenStartsTheCountAnew() {
        TierState state = state(Tier.B, TODAY.minusYears(1));
        state = TierEvaluation.of(RULES, state, bought(0), TODAY).state();
        state = TierEvaluation.of(RULES, state, bought(10_000_000), TODAY.plusDays(1))
                .state();
        state = TierEvaluation.of(RULES, state, bought(0), TODAY.plusDays(2)).state();
        assertThat(state.tier()).isEqualTo(Tier.B);
    }

    @Property
    void evaluatingTwiceOnADayChangesNothing(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 60_000_000) Long> purchases) {
        TierState state = null;
        LocalDate day = TODAY;
        for (long bought : purchases) {
            TierEvaluation once = TierEvaluation.of(RULES, state, bought(bought), day);
            TierEvaluation twice = TierEvaluation.of(RULES, once.state(), bought(bought), day);
            assertThat(twice.state()).isEqualTo(once.state());
            assertThat(twice.change()).isEmpty();
            state = once.state();
            day = day.plusDays(20);
        }
    }

    @Property
    void aCustomerNeverStandsBelowWhatItReached(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 60_000_000) Long> purchases) {
        TierState state = null;
        LocalDate day = TODAY;
        for (long bought : purchases) {
            state = TierEvaluation.of(RULES, state, bought(bought), day).state();
            assertThat(RULES.reached(bought(bought)).isAbove(state.tier())).isFalse();
            day = day.plusDays(45);
        }
    }

    private static TierState state(Tier tier, LocalDate since) {
        return new TierState(tier, since, 0, since, bought(RULES.limit(tier)));
    }

    private static TierInputs bought(long minor) {
        return new TierInputs(minor, false);
    }
}
