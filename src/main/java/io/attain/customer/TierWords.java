package io.attain.customer;

import java.util.List;

/** Where it is kept what was said of customers' tiers: never changed, and forgotten with the customer ({@link TierStates}). */
public interface TierWords {

    /** What was said of a customer, the latest first. */
    List<TierWord> of(long customerId);

    /**
     * Says the next, from when on it holds wherever tiers are told.
     *
     * @return whether it is kept; false if somebody else has said something of that number
     */
    boolean add(long customerId, TierWord next);
}
