package io.attain.customer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of evaluating one customer on one day: up at once; down only when the purchases were too low
 * on enough days in a row and the customer has been in the tier long enough. A day is judged from how it began: evaluating
 * again on it, by the same or by other inputs, gives what evaluating once by the last of them would.
 *
 * @param state where the customer stands now
 * @param change the change that the day brought, if it brought one
 * @param reason why it stands there
 */
public record TierEvaluation(TierState state, Optional<TierChange> change, TierReason reason) {

    /** Evaluates a customer; {@code known} is null for one never evaluated. */
    public static TierEvaluation of(TierRules rules, @Nullable TierState known, TierInputs inputs, LocalDate today) {
        TierStanding before = known == null ? null : known.before(today);
        TierStanding now = standing(rules, before, inputs, today);
        TierReason reason = why(rules, now.tier(), inputs);
        Tier from = before == null ? null : before.tier();
        Optional<TierChange> change = now.tier() == from
                ? Optional.empty()
                : Optional.of(new TierChange(today, from, now.tier(), inputs, rules.version(), reason));
        return new TierEvaluation(new TierState(now, before, today, inputs), change, reason);
    }

    private static TierStanding standing(
            TierRules rules, @Nullable TierStanding before, TierInputs inputs, LocalDate today) {
        Tier settled = settled(rules, before, inputs);
        if (before == null || settled.isAbove(before.tier())) {
            return new TierStanding(settled, today, 0);
        }
        if (settled == before.tier()) {
            return new TierStanding(settled, before.since(), 0);
        }
        TierStanding below = new TierStanding(before.tier(), before.since(), before.evaluationsBelow() + 1);
        return rules.isPatienceOver(below, today) ? new TierStanding(settled, today, 0) : below;
    }

    /** The tier that a customer comes to if evaluations say for long enough what they say on a day by its last inputs. */
    public static Tier settled(TierRules rules, TierState known, LocalDate today) {
        return settled(rules, known.before(today), known.inputs());
    }

    private static Tier settled(TierRules rules, @Nullable TierStanding before, TierInputs inputs) {
        Tier reached = rules.reached(inputs);
        if (before == null || reached.isAbove(before.tier())) {
            return reached;
        }
        Tier kept = rules.kept(inputs);
        return before.tier().isAbove(kept) ? kept : before.tier();
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
