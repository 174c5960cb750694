package io.attain.customer.store;

import io.attain.customer.KeptOfCustomers;

/** What is kept of customers in the rows of one table, and nowhere else. */
public interface KeptInRows extends KeptOfCustomers {

    /** These rows. */
    CustomerRows ofCustomers();

    @Override
    default void move(long customerId, long projectId) {
        ofCustomers().move(customerId, projectId);
    }

    @Override
    default void forget(long customerId) {
        ofCustomers().forget(customerId);
    }
}
