package io.attain.customer;

import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import java.math.BigDecimal;

/**
 * The rules of tiers as a project sets them, in the major units of its currency (docs/rules.md, Tiers).
 *
 * @param limitA purchases from which a customer is A
 * @param limitB purchases from which a customer is B
 * @param keepPercent a tier is kept while purchases are at least this share of its limit
 * @param evaluationsBelow on how many days below that share in a row before a customer moves down
 * @param daysInTier days that a customer has spent in a tier before it moves down
 */
public record TierLimits(int limitA, int limitB, int keepPercent, int evaluationsBelow, int daysInTier) {

    /** What holds until a project says otherwise. */
    public static final TierLimits STANDARD = new TierLimits(500_000, 100_000, 90, 2, 90);

    /** The rules where money is this. */
    public TierRules rules(int version, Unit money) {
        return new TierRules(
                version, minor(limitA, money), minor(limitB, money), keepPercent, evaluationsBelow, daysInTier);
    }

    private static long minor(int limit, Unit money) {
        return Amount.of(BigDecimal.valueOf(limit), money).minor();
    }
}
