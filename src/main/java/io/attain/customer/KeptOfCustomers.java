package io.attain.customer;

/** Something that is kept of customers beside their issues: it goes where they go. */
public interface KeptOfCustomers {

    /** The customer is one of another project now. */
    void move(long customerId, long projectId);

    /** The customer is gone: what is kept of it goes, too. */
    void forget(long customerId);
}
