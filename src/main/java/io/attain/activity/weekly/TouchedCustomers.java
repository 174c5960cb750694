package io.attain.activity.weekly;

import java.util.Collection;
import java.util.Map;

/** Which customers the issues stand for that logs tell of. */
public interface TouchedCustomers {

    /**
     * The ids of the customers by those of the issues: an opportunity stands for its customer, whatever stages it came to, and a
     * customer for itself; what is gone, or is neither any more, is missing.
     */
    Map<Long, Long> of(Collection<Long> issueIds);
}
