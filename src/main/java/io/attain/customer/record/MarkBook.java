package io.attain.customer.record;

import io.attain.customer.KeptOfCustomers;
import io.attain.customer.record.Identity.Sign;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where it is kept by what customers are known again. */
public interface MarkBook extends KeptOfCustomers {

    /** Makes these all that a customer is known by. */
    void put(long projectId, long customerId, Map<Sign, String> marks);

    /**
     * The other customers of its project that share something with a customer, by the ids of their issues, and what that is;
     * whoever shares what says most comes first.
     *
     * @param most of how many, for each sign, it is read at most: what many share says little, and hides nothing else
     */
    Map<Long, Set<Sign>> alike(long customerId, int most);

    /** The customers of a project that are known by any of these marks, by the marks: the ids of their issues. */
    Map<String, Set<Long>> known(long projectId, Sign sign, Collection<String> marks);

    /** Whether all of a project's customers were looked at once. */
    boolean isWhole(long projectId);

    /** Notes that all of a project's customers were looked at. */
    void markWhole(long projectId);
}
