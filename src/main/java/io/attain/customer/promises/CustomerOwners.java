package io.attain.customer.promises;

import java.util.Collection;
import java.util.Map;

/** Whose customers are. */
@FunctionalInterface
public interface CustomerOwners {

    /** The user keys of their owners by the customers' ids; one of nobody, or of who is no longer active, is missing. */
    Map<Long, String> of(Collection<Long> customerIds);
}
