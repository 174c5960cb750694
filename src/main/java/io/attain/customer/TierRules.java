package io.attain.customer;

import io.attain.kernel.Unit;
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

    /** The version of what holds until a project says otherwise; its own versions come after it. */
    public static final int STANDARD_VERSION = 1;

    /** The default rules where money is this. */
    public static TierRules standard(Unit money) {
        return TierLimits.STANDARD.rules(STANDARD_VERSION, money);
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
        if (inputs.expansionPlan() || inputs.purchases() >= keptFrom(Tier.A)) {
            return Tier.A;
        }
        return inputs.purchases() >= keptFrom(Tier.B) ? Tier.B : Tier.C;
    }

    /** Purchases from which a customer is in the tier; 0 for C. */
    public long limit(Tier tier) {
        return switch (tier) {
            case A -> limitA;
            case B -> limitB;
            case C -> 0;
        };
    }

    boolean isPatienceOver(TierStanding standing, LocalDate today) {
        return standing.evaluationsBelow() >= evaluationsBelow
                && ChronoUnit.DAYS.between(standing.since(), today) >= daysInTier;
    }

    /** Purchases from which a customer who has the tier keeps it, in minor units; 0 for C. */
    public long keptFrom(Tier tier) {
        return -Math.floorDiv(-limit(tier) * keepPercent, 100L);
    }
}
