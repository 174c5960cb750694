package io.attain.customer;

import java.util.List;
import java.util.Optional;

/** Which tiers customers have today, given or by the rules, and which they had by the rules. */
public interface TierBook {

    /** For so many days whoever moved is told. */
    int DAYS_MOVED = 30;

    /** Where the customer stands, or nothing if it was never evaluated. */
    Optional<TierState> find(long customerId);

    /** The customer's changes by the rules, the latest first. */
    List<TierChange> changes(long customerId);

    /** Customers and purchases by tier in a project; tiers without customers are left out. */
    List<Total> totals(long projectId);

    /** The ids of a project's customers in a tier. */
    List<Long> customers(long projectId, Tier tier);

    /** The ids of a project's customers that the rules have moved up, or down, in the last {@link #DAYS_MOVED} days. */
    List<Long> moved(long projectId, boolean up);

    /** How many those are, up and down. */
    Moves moves(long projectId);

    /** How many customers of a project are in a tier, and what they bought in minor units. */
    record Total(Tier tier, long customers, long purchases) {}

    /** How many customers the rules have moved; who went both ways is in both. */
    record Moves(int up, int down) {}
}
