package io.attain.customer;

import java.util.function.Consumer;

/** The customers of projects that are set up for sales. */
public interface Customers {

    /**
     * Hands every customer of a project to {@code action}, whoever may see it.
     *
     * @throws IllegalStateException if they cannot be read whole
     */
    void forEach(long projectId, Consumer<Customer> action);

    /** Digits behind the point of a project's currency; 0 of one that is not set up. */
    int currencyDigits(long projectId);
}
