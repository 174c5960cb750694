package io.attain.customer.pool;

import io.attain.customer.KeptOfCustomers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where it is kept what was said of whose customers shall be: never changed, and forgotten with the customer. */
public interface PoolBook extends KeptOfCustomers {

    /** What was said of some customers, the latest first; one of whom nothing was is missing. */
    Map<Long, List<PoolWord>> of(Collection<Long> customerIds);

    /**
     * Says the next.
     *
     * @return whether it is kept; false if somebody else has said something of that number
     */
    boolean add(long projectId, long customerId, PoolWord next);

    /** How many customers of a project a person claimed on a day and did not give back at once. */
    int claims(long projectId, String person, LocalDate day);
}
