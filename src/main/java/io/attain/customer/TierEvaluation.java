package io.attain.customer;

import io.attain.customer.TierCondition.Plan;
import io.attain.customer.TierCondition.Purchases;
import io.attain.customer.TierReason.Kind;
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
        Tier settled = settled(rules, before == null ? null : before.tier(), inputs);
        if (before == null || settled.isAbove(before.tier())) {
            return new TierStanding(settled, today, 0);
        }
        if (settled == before.tier()) {
            return new TierStanding(settled, before.since(), 0);
        }
        TierStanding below = new TierStanding(before.tier(), before.since(), before.evaluationsBelow() + 1);
        return rules.isPatienceOver(below, today) ? new TierStanding(settled, today, 0) : below;
    }

    /** The tier that a customer comes to if evaluations say for long enough what they say on a day by some inputs. */
    public static Tier settled(TierRules rules, TierState known, TierInputs inputs, LocalDate today) {
        TierStanding before = known.before(today);
        return settled(rules, before == null ? null : before.tier(), inputs);
    }

    static Tier settled(TierRules rules, @Nullable Tier before, TierInputs inputs) {
        Tier reached = rules.reached(inputs);
        if (before == null || reached.isAbove(before)) {
            return reached;
        }
        Tier kept = rules.kept(inputs);
        return before.isAbove(kept) ? kept : before;
    }

    /** Why a customer with these inputs stands in this tier. */
    public static TierReason why(TierRules rules, Tier tier, TierInputs inputs) {
        int rule = rules.holding(tier, inputs);
        if (rules.reached(inputs) == tier) {
            return rule == 0 ? none(rules, inputs) : met(rules, rule, inputs);
        }
        Kind kept = tier.isAbove(rules.kept(inputs)) ? Kind.KEPT_WAITING : Kind.KEPT_NEAR_LIMIT;
        return rules.lowestLimit(tier)
                .map(limit -> new TierReason(kept, inputs.counted(), limit, rule))
                .orElse(new TierReason(kept.withoutLimit(), inputs.counted(), 0, rule));
    }

    private static TierReason met(TierRules rules, int number, TierInputs inputs) {
        TierRule rule = rules.ordered().get(number - 1);
        if (rule.isOnly(Purchases.class)) {
            long limit = rule.purchases().map(Purchases::from).orElse(0L);
            return new TierReason(Kind.PURCHASES_REACH, inputs.counted(), limit, number);
        }
        return new TierReason(
                rule.isOnly(Plan.class) ? Kind.EXPANSION_PLAN : Kind.RULE_MET,
                inputs.counted(),
                rules.lowestLimit(rule.tier()).orElse(0L),
                number);
    }

    private static TierReason none(TierRules rules, TierInputs inputs) {
        Kind bought = inputs.counted() == 0 ? Kind.NOT_BOUGHT_YET : Kind.PURCHASES_BELOW;
        return rules.reachedFrom(inputs, Tier.C)
                .map(limit -> new TierReason(bought, inputs.counted(), limit, 0))
                .orElse(new TierReason(Kind.NO_RULE_MET, inputs.counted(), 0, 0));
    }
}
