package io.attain.customer;

import org.jspecify.annotations.Nullable;

/**
 * What tells of a customer at a glance whether another evaluation could say anything else.
 *
 * @param stamp of whoever wrote last where it stands
 * @param resting the tier that an earlier day found it in and in which it belonged, by its purchases alone: it has no plan, and
 *     no rule asked for more. Null if all that is kept must be looked at
 * @param purchases that it was judged by
 * @param owner the user key of whose it was then; empty for nobody's, null if an older version kept it
 */
public record TierGlance(int stamp, @Nullable Tier resting, long purchases, @Nullable String owner) {

    /** Whether an evaluation by these inputs would say what is kept already. */
    public boolean stays(TierRules rules, Customer customer, TierInputs inputs) {
        return resting != null
                && inputs.purchases() == purchases
                && inputs.isOnlyPurchases()
                && customer.ownerOrNobody().equals(owner)
                && TierEvaluation.settled(rules, resting, inputs) == resting;
    }
}
