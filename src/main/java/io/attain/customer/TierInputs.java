package io.attain.customer;

/**
 * What a tier is decided by.
 *
 * @param purchases what the customer bought in the trailing twelve months, in minor units of the project's
 *     currency
 * @param expansionPlan whether there is an expansion or upgrade plan with a clear decision chain
 * @param planned whether there is such a plan, with a clear chain or not
 */
public record TierInputs(long purchases, boolean expansionPlan, boolean planned) {

    /** With a plan only if it counts. */
    public TierInputs(long purchases, boolean expansionPlan) {
        this(purchases, expansionPlan, expansionPlan);
    }
}
