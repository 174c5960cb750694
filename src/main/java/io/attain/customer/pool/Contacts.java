package io.attain.customer.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** When customers were touched last: what the logs say that were handed in, by their days. */
public interface Contacts {

    /**
     * The last contacts of some customers; one of whom none is told is missing.
     *
     * @param from older ones are not told
     */
    Map<Long, LocalDate> of(Collection<Long> customerIds, LocalDate from);

    /** The last contacts of all customers of a project that have a tier. */
    Map<Long, LocalDate> within(long projectId, LocalDate from);
}
