package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.TierCondition.Purchases;
import io.attain.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    void purchasesDecideTheFirstTier(BigDecimal major, Tier expected) {
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
        assertThat(up.state())
                .isEqualTo(new TierState(
                        new TierStanding(Tier.A, TODAY, 0),
                        new TierStanding(Tier.C, TODAY.minusDays(1), 0),
                        TODAY,
                        bought(50_000_000)));
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

    /** Evaluated each day: 450,000.00 is not below, and one day below is not enough. */
    @ParameterizedTest
    @CsvSource({
        "480000; 449999.99; 460000; 440000; 430000, A A A A B",
        "450000; 450000; 450000, A A A",
        "449999.99; 449999.99, A B",
        "449999.99; 90000, A B",
        "440000; 89999.99, A C",
        "440000; 500000; 440000; 440000, A A A B",
    })
    void aTierIsLostOnTheSecondDayBelowInARow(String bought, String tiers) {
        TierState state = state(Tier.A, TODAY.minusDays(91));
        List<Tier> stood = new ArrayList<>();
        for (String major : bought.split("; ", -1)) {
            TierInputs inputs = bought(new BigDecimal(major).movePointRight(2).longValueExact());
            state = TierEvaluation.of(RULES, state, inputs, TODAY.plusDays(stood.size()))
                    .state();
            stood.add(state.tier());
        }

        assertThat(stood).extracting(Tier::name).containsExactly(tiers.split(" "));
    }

    /** Rounding never gives a cent away: kept is what is at least that share of the limit. */
    @Property
    void aTierIsKeptFromItsShareOfTheLimitOn(
            @ForAll @LongRange(min = 1, max = 1L << 41) long limit,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @LongRange(max = 1L << 42) long purchases) {
        TierRules rules = rules(percent, 2, 90, new TierRule(Tier.A, List.of(new Purchases(limit))));

        assertThat(rules.kept(bought(purchases)) == Tier.A).isEqualTo(purchases * 100 >= limit * percent);
        assertThat(rules.reached(bought(purchases)) == Tier.A).isEqualTo(purchases >= limit);
        assertThat(rules.reached(bought(purchases)).isAbove(rules.kept(bought(purchases))))
                .isFalse();
    }

    /** Down needs days in a row and days in the tier; why a customer stands where it does fits the tier it stands in. */
    @Property
    void nobodyGoesDownBeforeTheRulesAllowIt(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(max = 60_000_000) Long> purchases,
            @ForAll @IntRange(min = 1, max = 4) int evaluations,
            @ForAll @IntRange(max = 20) int daysInTier) {
        TierRules rules = rules(90, evaluations, daysInTier, RULES.ordered().toArray(TierRule[]::new));
        TierState state = null;
        int low = 0;
        for (int day = 0; day < purchases.size(); day++) {
            TierInputs inputs = bought(purchases.get(day));
            TierState before = state;
            TierEvaluation evaluation = TierEvaluation.of(rules, before, inputs, TODAY.plusDays(day));
            state = evaluation.state();
            low = before != null && before.tier().isAbove(rules.kept(inputs)) ? low + 1 : 0;
            if (before != null && before.tier().isAbove(state.tier())) {
                assertThat(low).isGreaterThanOrEqualTo(evaluations);
                assertThat(before.since().plusDays(daysInTier)).isBeforeOrEqualTo(TODAY.plusDays(day));
                assertThat(state.tier()).isEqualTo(rules.kept(inputs));
            }
            assertThat(evaluation.reason()).isEqualTo(TierEvaluation.why(rules, state.tier(), inputs));
        }
    }

    @Property
    void evaluatingTwiceOnADayChangesNothing(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 60_000_000) Long> purchases) {
        TierState state = null;
        LocalDate day = TODAY;
        for (long bought : purchases) {
            TierEvaluation once = TierEvaluation.of(RULES, state, bought(bought), day);
            TierEvaluation twice = TierEvaluation.of(RULES, once.state(), bought(bought), day);
            assertThat(twice).isEqualTo(once);
            state = once.state();
            day = day.plusDays(20);
        }
    }

    /** In whatever order things happen on a day, and however often it is evaluated, it ends as by one evaluation at its end. */
    @Property
    void aDayEndsAsItsEndSays(
            @ForAll @Size(min = 1, max = 30)
                    List<@Size(min = 1, max = 4) List<@LongRange(max = 60_000_000) Long>> days) {
        TierState followed = null;
        TierState nightly = null;
        LocalDate day = TODAY;
        for (List<Long> moments : days) {
            TierEvaluation last = null;
            for (long bought : moments) {
                last = TierEvaluation.of(RULES, followed, bought(bought), day);
                followed = last.state();
            }
            TierEvaluation once = TierEvaluation.of(RULES, nightly, bought(moments.get(moments.size() - 1)), day);
            assertThat(last).isEqualTo(once);
            nightly = once.state();
            day = day.plusDays(11);
        }
    }

    /** What is not written because it says the same need not be: the next day is judged the same. */
    @Property
    void whatSaysTheSameNeedNotBeKept(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 43_000_000, max = 51_000_000) Long> purchases) {
        TierState kept = null;
        TierState each = null;
        LocalDate day = TODAY;
        for (long bought : purchases) {
            long whole = bought / 1_000_000 * 1_000_000;
            each = TierEvaluation.of(RULES, each, bought(whole), day).state();
            TierState now = TierEvaluation.of(RULES, kept, bought(whole), day).state();
            kept = kept != null && kept.saysAs(now) ? kept : now;
            assertThat(kept.now()).isEqualTo(each.now());
            day = day.plusDays(30);
        }
    }

    /** Between 90 % of a limit and the limit nothing ever moves, however purchases go up and down. */
    @Property
    void aTierNeverFlapsInsideTheBand(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 45_000_000, max = 60_000_000) Long> purchases) {
        TierState state = state(Tier.A, TODAY.minusYears(1));
        LocalDate day = TODAY;
        for (long bought : purchases) {
            TierEvaluation evaluation = TierEvaluation.of(RULES, state, bought(bought), day);
            assertThat(evaluation.change()).isEmpty();
            assertThat(evaluation.state().evaluationsBelow()).isZero();
            state = evaluation.state();
            day = day.plusDays(1);
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
        return new TierState(
                tier, since, 0, since, bought(RULES.lowestLimit(tier).orElse(0L)));
    }

    private static TierRules rules(int percent, int evaluations, int daysInTier, TierRule... ordered) {
        return new TierRules(2, percent, evaluations, daysInTier, List.of(ordered), RfmCuts.STANDARD, false);
    }

    private static TierInputs bought(long minor) {
        return new TierInputs(minor, false);
    }
}
