package io.attain.customer;

import java.util.Collection;
import java.util.Map;

/** Where it is kept what other systems say of customers and opportunities. */
public interface OtherSystems extends KeptOfCustomers {

    /** What is kept of some issues, by their ids; those of which nothing is are missing. */
    Map<Long, OtherSystem> of(Collection<Long> issueIds);

    /** The customers and opportunities of a project that other systems know by a number, by the ids of their issues. */
    Map<Long, OtherSystem> numbered(long projectId);

    /** Keeps what is said of an issue now, in place of what was said before. */
    void put(long projectId, long issueId, OtherSystem said);
}
