package io.attain.customer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a tier is decided by.
 *
 * @param purchases what the customer bought in the trailing twelve months, in minor units of the project's
 *     currency
 * @param expansionPlan whether there is an expansion or upgrade plan with a clear decision chain
 * @param planned whether there is such a plan, with a clear chain or not
 * @param facts what else the rules ask for
 */
public record TierInputs(long purchases, boolean expansionPlan, boolean planned, TierFacts facts) {

    /** Where the rules ask for no more. */
    public TierInputs(long purchases, boolean expansionPlan, boolean planned) {
        this(purchases, expansionPlan, planned, TierFacts.NONE);
    }

    /** With a plan only if it counts. */
    public TierInputs(long purchases, boolean expansionPlan) {
        this(purchases, expansionPlan, expansionPlan);
    }

    /** What limits are compared with: the purchases, or what they would be in a whole year. */
    public long counted() {
        return facts.yearly() == 0 ? purchases : facts.yearly();
    }

    /** What it has to buy until so much is counted, to the next minor unit. */
    long missingTo(long limit) {
        return facts.yearly() == 0
                ? limit - purchases
                : BigDecimal.valueOf(limit)
                        .multiply(BigDecimal.valueOf(purchases))
                        .divide(BigDecimal.valueOf(facts.yearly()), 0, RoundingMode.CEILING)
                        .subtract(BigDecimal.valueOf(purchases))
                        .longValueExact();
    }

    /** Whether there is nothing else: no plan, and nothing that rules ask for besides. */
    boolean isOnlyPurchases() {
        return !expansionPlan && !planned && facts.equals(TierFacts.NONE);
    }

    /** The same if so much were counted. */
    TierInputs counting(long counted) {
        return new TierInputs(counted, expansionPlan, planned, new TierFacts(facts.fields(), facts.scores(), 0));
    }
}
