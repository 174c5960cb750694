package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.Customers;
import io.attain.customer.GivenTier;
import io.attain.customer.InMemoryTiers;
import io.attain.customer.Tier;
import io.attain.customer.TierCosts;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Kept;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleEffect.Measure;
import io.attain.kernel.rules.RuleEffect.Moved;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.app.ChangingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project changes when a customer is A, B or C. */
class TierRulesTest {

    private static final long PROJECT = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Caller LEADER = new Caller("mei", true, true);

    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final ChangingRules changing = new ChangingRules(versions, SetClock.noonOf(TODAY), List.of());
    private final TierRulesInForce rules = new TierRulesInForce(versions);

    @Test
    void theStandardHoldsUntilAProjectSaysOtherwise() {
        assertThat(rules.now(PROJECT, Unit.MONEY)).isEqualTo(TierRules.standard(Unit.MONEY));
        assertThat(limitA(rules.now(PROJECT, Unit.MONEY))).isEqualTo(500_000_00);
        assertThat(limitA(rules.now(PROJECT, Unit.COUNT))).isEqualTo(500_000);
    }

    @Test
    void whatAChangeWasMadeByStaysKnown() throws Refused {
        change(0, Map.of("limitA", 800_000));
        change(1, Map.of("limitA", 900_000, "keepPercent", 70));

        assertThat(rules.now(PROJECT, Unit.MONEY))
                .isEqualTo(new TierLimits(900_000, 100_000, 70, 2, 90).rules(3, Unit.MONEY));
        assertThat(limitA(rules.of(2, PROJECT, Unit.MONEY))).isEqualTo(800_000_00);
        assertThat(rules.of(1, PROJECT, Unit.MONEY)).isEqualTo(TierRules.standard(Unit.MONEY));
        assertThat(rules.now(8, Unit.MONEY)).isEqualTo(TierRules.standard(Unit.MONEY));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> change(0, Map.of("limitA", 100_000, "keepPercent", 0, "daysInTier", -1)));

        assertThat(refused.faults())
                .containsExactly(
                        Fault.of("keepPercent", "attain.kernel.rules.fault.range", 1, 100),
                        Fault.of("daysInTier", "attain.kernel.rules.fault.range", 0, 730),
                        Fault.of("limitB", "attain.customer.rules.fault.limits"));
        assertThat(versions.of(TierRuleSet.SET, PROJECT)).isEmpty();
    }

    /** Limits go up: nobody moves at once, but whoever is below them does after the two days and ninety in the tier. */
    @Test
    void aPreviewTellsWhoWouldMoveDownAfterTheDaysForIt() {
        InMemoryTiers tiers = new InMemoryTiers();
        tiers.kept.put(1L, new Kept(state(Tier.A, 600_000), 1, null));
        tiers.kept.put(2L, new Kept(state(Tier.A, 750_000), 1, null));
        tiers.kept.put(3L, new Kept(state(Tier.A, 600_000), 1, new GivenTier(Tier.A, TODAY, TODAY)));
        tiers.kept.put(4L, new Kept(evaluatedFirst(600_000), 1, null));

        assertThat(effect(tiers, new TierLimits(800_000, 100_000, 90, 2, 90)))
                .isEqualTo(new RuleEffect(
                        2,
                        Map.of("A", 4, "B", 0, "C", 0),
                        Map.of("A", 2, "B", 2, "C", 0),
                        List.of(new Moved(1, "A", "B"), new Moved(4, "A", "B"))));
    }

    @Test
    void aPreviewTellsWhatOtherTiersCost() {
        InMemoryTiers tiers = new InMemoryTiers();
        tiers.kept.put(1L, new Kept(state(Tier.A, 600_000), 1, null));
        TierCosts costs = mock();
        Load load = new Load("lily", List.of(new Measure("touches", -10, null, null)));
        when(costs.of(PROJECT, "mei", Map.of(1L, Tier.A), Map.of(1L, Tier.B))).thenReturn(List.of(load));

        assertThat(effect(tiers, new TierLimits(800_000, 100_000, 90, 2, 90), costs)
                        .loads())
                .containsExactly(load);
    }

    /** Of three customers one bought for 600,000, one for 450,000 and is A, kept by 90 %, one for 50,000; and one is given B. */
    @Test
    void aPreviewTellsWhoWouldBeInAnotherTier() {
        InMemoryTiers tiers = new InMemoryTiers();
        tiers.kept.put(1L, new Kept(state(Tier.A, 600_000), 1, null));
        tiers.kept.put(2L, new Kept(state(Tier.A, 450_000), 1, null));
        tiers.kept.put(3L, new Kept(state(Tier.C, 50_000), 1, null));
        tiers.kept.put(4L, new Kept(state(Tier.C, 50_000), 1, new GivenTier(Tier.B, TODAY, TODAY)));

        assertThat(effect(tiers, new TierLimits(500_000, 40_000, 100, 1, 90)))
                .isEqualTo(new RuleEffect(
                        2,
                        Map.of("A", 2, "B", 1, "C", 1),
                        Map.of("A", 1, "B", 3, "C", 0),
                        List.of(new Moved(2, "A", "B"), new Moved(3, "C", "B"))));
    }

    private static RuleEffect effect(InMemoryTiers tiers, TierLimits then, TierCosts... costs) {
        Customers customers = mock();
        when(customers.money(PROJECT)).thenReturn(Unit.MONEY);
        ChangeableTierRules page =
                new ChangeableTierRules(customers, tiers, mock(), List.of(costs), SetClock.noonOf(TODAY));
        return page.effect(PROJECT, "mei", TierLimits.STANDARD, then).orElseThrow();
    }

    private static long limitA(TierRules rules) {
        return rules.reachedFrom(new TierInputs(0, false), Tier.B).orElseThrow();
    }

    private void change(int version, Map<String, Object> wanted) throws Refused {
        RuleValues held = RuleValues.of(TierRuleSet.SET, versions.now(TierRuleSet.SET, PROJECT));
        changing.change(LEADER, TierRuleSet.SET, PROJECT, version, new RuleValues(wanted).or(held));
    }

    private static TierState evaluatedFirst(long purchases) {
        return TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(purchases * 100, false), TODAY)
                .state();
    }

    private static TierState state(Tier tier, long purchases) {
        LocalDate yesterday = TODAY.minusDays(1);
        return new TierState(tier, TODAY.minusDays(200), 0, yesterday, new TierInputs(purchases * 100, false));
    }
}
