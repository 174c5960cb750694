package io.attain.customer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The rules of tiers as values (docs/rules.md, Tiers).
 *
 * @param version names these rules in every stored change
 * @param limitA purchases from which a customer is A, in minor units
 * @param limitB purchases from which a customer is B, in minor units
 * @param keepPercent a tier is kept while purchases are at least this share of its limit
 * @param evaluationsBelow on how many days below that share in a row before a customer moves down
 * @param daysInTier days that a customer has spent in a tier before it moves down
 */
public record TierRules(int version, long limitA, long limitB, int keepPercent, int evaluationsBelow, int daysInTier) {

    private static final long A_IN_MAJOR_UNITS = 500_000;
    private static final long B_IN_MAJOR_UNITS = 100_000;

    /** The default rules for a currency with so many digits behind the point. */
    public static TierRules standard(int currencyDigits) {
        long unit = 1;
        for (int digit = 0; digit < currencyDigits; digit++) {
            unit *= 10;
        }
        return new TierRules(1, A_IN_MAJOR_UNITS * unit, B_IN_MAJOR_UNITS * unit, 90, 2, 90);
    }

    /** The tier that the inputs reach by themselves, whatever came before. */
    public Tier reached(TierInputs inputs) {
        if (inputs.expansionPlan() || inputs.purchases() >= limitA) {
            return Tier.A;
        }
        return inputs.purchases() >= limitB ? Tier.B : Tier.C;
    }

    /** The highest tier that a customer who already has it would keep. */
    public Tier kept(TierInputs inputs) {
        if (inputs.expansionPlan() || keeps(inputs.purchases(), limitA)) {
            return Tier.A;
        }
        return keeps(inputs.purchases(), limitB) ? Tier.B : Tier.C;
    }

    /** Purchases from which a customer is in the tier; 0 for C. */
    public long limit(Tier tier) {
        return switch (tier) {
            case A -> limitA;
            case B -> limitB;
            case C -> 0;
        };
    }

    boolean isPatienceOver(TierState state, LocalDate today) {
        return state.evaluationsBelow() >= evaluationsBelow
                && ChronoUnit.DAYS.between(state.since(), today) >= daysInTier;
    }

    private boolean keeps(long purchases, long limit) {
        return purchases >= -Math.floorDiv(-limit * keepPercent, 100L);
    }
}
