package io.attain.customer.promises;

import io.attain.customer.KeptOfCustomers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What customers asked for, and how it was answered. */
public interface Requests extends KeptOfCustomers {

    /** How many requests of a customer people may leave without an answer. */
    int MOST_OPEN = 50;

    /**
     * Keeps a request.
     *
     * @param key where it came from, unlike any other's
     * @return whether it is new; false if there is one of that key, which stays as it is
     */
    boolean add(String key, Request request);

    /** The request of an id. */
    Optional<Request> find(long id);

    /** The request that came from somewhere. */
    Optional<Request> ofKey(String key);

    /** A customer's requests without an answer that came from somewhere: those whose keys begin so, by their keys. */
    Map<String, Request> open(long customerId, String from);

    /** Requests without an answer that a person began, and that came from somewhere, as {@link #open(long, String)}. */
    Map<String, Request> begun(String by, String from);

    /**
     * A customer's requests: the last {@link #MOST_OPEN} without an answer, the earliest first, then the last ones that were
     * answered.
     *
     * @param answered how many of these at most
     */
    List<Request> of(long customerId, int answered);

    /** Writes a request as it is now unless somebody else has changed it since; answers whether it was written. */
    boolean change(Request request);

    /** All of a project that have no answer and a deadline, or had one before somebody waited for the customer. */
    List<Request> open(long projectId);

    /** The customers of some projects with a request that should have been answered before a moment. */
    Set<Long> overdue(Collection<Long> projectIds, Instant now);

    /** Those of some customers with a request that nobody has answered yet. */
    Set<Long> unanswered(Collection<Long> customerIds);

    /**
     * Where requests came from belongs to another customer now, and they with it; their clocks go on.
     *
     * @param keys of single ones
     * @param from what the keys of others begin with
     */
    void pass(Collection<String> keys, String from, long projectId, long customerId);

    /** Where a request came from is gone, and it with it. */
    void forget(String key);

    /** The same of all whose keys begin so; it holds no sign of a pattern. */
    void forgetFrom(String from);
}
