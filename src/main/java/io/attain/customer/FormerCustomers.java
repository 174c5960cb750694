package io.attain.customer;

import java.util.Map;

/** Which customers went up in others: what they were stays told of the one that stayed. */
public interface FormerCustomers {

    /**
     * Those that went up in a customer, or in one that did, the latest first.
     *
     * @param userKey who is to be told: of others nothing is
     * @return their keys, by the ids of their issues
     */
    Map<Long, String> seenBy(String userKey, long customerId);

    /** The ids of a project's customers that went up in others, with that of the one that has all of it now. */
    Map<Long, Long> took(long projectId);
}
