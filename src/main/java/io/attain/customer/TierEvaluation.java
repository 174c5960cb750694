package io.attain.customer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of evaluating one customer on one day: up at once; down only when the purchases were too low
 * on enough days in a row and the customer has been in the tier long enough. Evaluating twice on a day
 * gives the same outcome.
 *
 * @param state where the customer stands now
 * @param change the change that brought it there, if there was one
 * @param reason why it stands there
 */
public record TierEvaluation(TierState state, Optional<TierChange> change, TierReason reason) {

    /** Evaluates a customer; {@code before} is null for one never evaluated. */
    public static TierEvaluation of(TierRules rules, @Nullable TierState before, TierInputs inputs, LocalDate today) {
        if (before == null) {
            return moved(rules, null, rules.reached(inputs), inputs, today);
        }
        Tier reached = rules.reached(inputs);
        if (reached.isAbove(before.tier())) {
            return moved(rules, before.tier(), reached, inputs, today);
        }
        Tier kept = rules.kept(inputs);
        if (!before.tier().isAbove(kept)) {
            return stayed(rules, before, 0, inputs, today);
        }
        TierState below = stayed(rules, before, daysBelow(before, rules, today), inputs, today)
                .state();
        return rules.isPatienceOver(below, today)
                ? moved(rules, before.tier(), kept, inputs, today)
                : new TierEvaluation(below, Optional.empty(), waiting(rules, before.tier(), inputs));
    }

    private static int daysBelow(TierState before, TierRules rules, LocalDate today) {
        boolean alreadyCounted =
                before.evaluatedOn().equals(today) && before.tier().isAbove(rules.kept(before.inputs()));
        return before.evaluationsBelow() + (alreadyCounted ? 0 : 1);
    }

    private static TierEvaluation moved(
            TierRules rules, @Nullable Tier from, Tier to, TierInputs inputs, LocalDate today) {
        TierReason reason = why(rules, to, inputs);
        return new TierEvaluation(
                new TierState(to, today, 0, today, inputs),
                Optional.of(new TierChange(today, from, to, inputs, rules.version(), reason)),
                reason);
    }

    private static TierEvaluation stayed(
            TierRules rules, TierState before, int evaluationsBelow, TierInputs inputs, LocalDate today) {
        TierState state = new TierState(before.tier(), before.since(), evaluationsBelow, today, inputs);
        return new TierEvaluation(state, Optional.empty(), why(rules, before.tier(), inputs));
    }

    /** Why a customer with these inputs stands in this tier. */
    public static TierReason why(TierRules rules, Tier tier, TierInputs inputs) {
        long limit = rules.limit(tier);
        if (tier == Tier.C) {
            return inputs.purchases() == 0
                    ? new TierReason(TierReason.Kind.NOT_BOUGHT_YET, 0, rules.limitB())
                    : new TierReason(TierReason.Kind.PURCHASES_BELOW, inputs.purchases(), rules.limitB());
        }
        if (inputs.purchases() >= limit) {
            return new TierReason(TierReason.Kind.PURCHASES_REACH, inputs.purchases(), limit);
        }
        if (tier == Tier.A && inputs.expansionPlan()) {
            return new TierReason(TierReason.Kind.EXPANSION_PLAN, inputs.purchases(), limit);
        }
        return tier.isAbove(rules.kept(inputs))
                ? waiting(rules, tier, inputs)
                : new TierReason(TierReason.Kind.KEPT_NEAR_LIMIT, inputs.purchases(), limit);
    }

    private static TierReason waiting(TierRules rules, Tier tier, TierInputs inputs) {
        return new TierReason(TierReason.Kind.KEPT_WAITING, inputs.purchases(), rules.limit(tier));
    }
}
