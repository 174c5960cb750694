package io.attain.customer;

import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;

/** What can be changed of the rules of tiers. */
public final class TierRuleSet extends RuleSet<TierLimits> {

    /** There is one. */
    public static final TierRuleSet SET = new TierRuleSet();

    /** Major units: more is not told apart from a slip of the finger. */
    public static final int MOST_PURCHASES = 999_999_999;

    /** Longer than any tier should outlive its reason. */
    public static final int MOST_EVALUATIONS = 30;

    public static final int MOST_DAYS = 730;

    private static final String A = "limitA";
    private static final String B = "limitB";
    private static final String KEEP = "keepPercent";
    private static final String BELOW = "evaluationsBelow";
    private static final String DAYS = "daysInTier";

    private TierRuleSet() {
        super("tier-rules", "attain.customer.rules.", TierLimits.STANDARD);
    }

    @Override
    public List<Rule<TierLimits>> rules() {
        return List.of(
                Rule.number(A, "up", 1, MOST_PURCHASES, TierLimits::limitA),
                Rule.number(B, "up", 1, MOST_PURCHASES, TierLimits::limitB),
                Rule.percent(KEEP, "down", 1, 100, TierLimits::keepPercent),
                Rule.number(BELOW, "down", 1, MOST_EVALUATIONS, TierLimits::evaluationsBelow),
                Rule.number(DAYS, "down", 0, MOST_DAYS, TierLimits::daysInTier));
    }

    @Override
    public TierLimits read(RuleValues values) {
        return new TierLimits(
                values.number(A), values.number(B), values.number(KEEP), values.number(BELOW), values.number(DAYS));
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed = sound.isNumber(A) && sound.isNumber(B) && sound.number(A) <= sound.number(B);
        return crossed ? List.of(Fault.of(B, "attain.customer.rules.fault.limits")) : List.of();
    }
}
