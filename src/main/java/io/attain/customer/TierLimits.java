package io.attain.customer;

import io.attain.customer.TierCondition.Purchases;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rules of tiers as a project sets them, in the major units of its currency (docs/rules.md, Tiers).
 *
 * @param limitA purchases from which a customer is A
 * @param limitB purchases from which a customer is B
 * @param keepPercent a tier is kept while purchases are at least this share of its limit
 * @param evaluationsBelow on how many days below that share in a row before a customer moves down
 * @param daysInTier days that a customer has spent in a tier before it moves down
 * @param ordered of which the first that a customer meets gives its tier
 * @param cuts where scores begin
 * @param annualised whether purchases of who has bought for less than a year count as they would in a whole one
 */
public record TierLimits(
        int limitA,
        int limitB,
        int keepPercent,
        int evaluationsBelow,
        int daysInTier,
        List<TierRule> ordered,
        RfmCuts cuts,
        boolean annualised) {

    /** What holds until a project says otherwise. */
    public static final TierLimits STANDARD = new TierLimits(500_000, 100_000, 90, 2, 90);

    public TierLimits {
        ordered = List.copyOf(ordered);
    }

    /** With the rules that hold until a project says otherwise. */
    public TierLimits(int limitA, int limitB, int keepPercent, int evaluationsBelow, int daysInTier) {
        this(limitA, limitB, keepPercent, evaluationsBelow, daysInTier, TierRule.STANDARD, RfmCuts.STANDARD, false);
    }

    /** The rules where money is this. */
    public TierRules rules(int version, Unit money) {
        return new TierRules(
                version,
                keepPercent,
                evaluationsBelow,
                daysInTier,
                ordered.stream().map(rule -> in(money, rule)).toList(),
                new RfmCuts(cuts.recency(), cuts.frequency(), cuts.monetary().in(major -> minor(major, money))),
                annualised);
    }

    private TierRule in(Unit money, TierRule rule) {
        return new TierRule(
                rule.tier(),
                rule.conditions().stream()
                        .map(each -> each instanceof Purchases purchases
                                ? new Purchases(minor(limit(purchases, rule.tier()), money))
                                : each)
                        .toList());
    }

    private long limit(Purchases purchases, Tier tier) {
        if (purchases.from() != 0) {
            return purchases.from();
        }
        return tier == Tier.A ? limitA : limitB;
    }

    private static long minor(long limit, Unit money) {
        return Amount.of(BigDecimal.valueOf(limit), money).minor();
    }
}
