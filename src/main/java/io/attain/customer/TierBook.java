package io.attain.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where tiers and their history are kept. */
public interface TierBook {

    /** Where the customer stands, or nothing if it was never evaluated. */
    Optional<TierState> find(long customerId);

    /** Writes the outcome of an evaluation: the state, and the change if there is one. */
    void record(long projectId, long customerId, TierEvaluation evaluation);

    /** The customer's changes, the latest first. */
    List<TierChange> changes(long customerId);

    /** Customers and purchases by tier in a project; tiers without customers are left out. */
    List<Total> totals(long projectId);

    /** The ids of a project's customers in a tier. */
    List<Long> customers(long projectId, Tier tier);

    /** Hands where each customer of a project stands to {@code action}. */
    void forEach(long projectId, Consumer<TierState> action);

    /** The customer is one of another project now: where it stands goes with it. */
    void move(long customerId, long projectId);

    /** Forgets where those customers of a project stood that were last evaluated before the day: they are no more. */
    void forgetUnseen(long projectId, LocalDate day);

    /** How many customers of a project are in a tier, and what they bought in minor units. */
    record Total(Tier tier, long customers, long purchases) {}
}
