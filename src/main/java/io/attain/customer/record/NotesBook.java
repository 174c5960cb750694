package io.attain.customer.record;

import io.attain.customer.KeptOfCustomers;
import java.util.Collection;
import java.util.Set;

/** Where it is kept what customers need and plan. */
public interface NotesBook extends KeptOfCustomers {

    /** A customer's; {@link CustomerNotes#NONE} if nothing was ever said. */
    CustomerNotes of(long customerId);

    /** Those of some customers of which it is said both what they need and what they plan. */
    Set<Long> planned(Collection<Long> customerIds);

    /**
     * Keeps the next version of a customer's.
     *
     * @return whether it follows the one that was kept; else nothing has changed
     */
    boolean put(long customerId, CustomerNotes next);

    /** They are of no project. */
    @Override
    default void move(long customerId, long projectId) {}
}
