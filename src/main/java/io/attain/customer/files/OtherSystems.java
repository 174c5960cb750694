package io.attain.customer.files;

import io.attain.customer.KeptOfCustomers;
import java.util.Collection;
import java.util.Map;

/** Where it is kept what other systems say of customers. */
public interface OtherSystems extends KeptOfCustomers {

    /** What is kept of some customers, by the ids of their issues; those of whom nothing is are missing. */
    Map<Long, OtherSystem> of(Collection<Long> customerIds);

    /** The customers of a project that other systems know by a number, by their ids. */
    Map<Long, OtherSystem> numbered(long projectId);

    /** Keeps what is said of a customer now, in place of what was said before. */
    void put(long projectId, long customerId, OtherSystem said);
}
