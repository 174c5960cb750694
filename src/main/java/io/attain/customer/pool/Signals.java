package io.attain.customer.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What logs, stages and requests tell of customers that mean to buy. A draft tells nothing. */
public interface Signals {

    /**
     * What is asked for.
     *
     * @param actions codes of key actions
     * @param stages codes of stages
     * @param from what is older is not told
     */
    record Asked(Collection<String> actions, Collection<String> stages, boolean requests, LocalDate from) {}

    /** Those of some customers. */
    List<Signal> of(Collection<Long> customerIds, Asked asked);

    /** Those of all customers of a project. */
    List<Signal> within(long projectId, Asked asked);
}
