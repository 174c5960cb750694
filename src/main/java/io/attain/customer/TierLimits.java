package io.attain.customer;

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

    /** The rules for a currency with so many digits behind the point. */
    public TierRules rules(int version, int currencyDigits) {
        long unit = 1;
        for (int digit = 0; digit < currencyDigits; digit++) {
            unit *= 10;
        }
        return new TierRules(version, limitA * unit, limitB * unit, keepPercent, evaluationsBelow, daysInTier);
    }
}
