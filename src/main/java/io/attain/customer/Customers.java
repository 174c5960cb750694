package io.attain.customer;

import io.attain.kernel.Unit;
import java.util.Optional;
import java.util.function.Consumer;

/** The customers of projects that are set up for sales. */
public interface Customers {

    /**
     * Hands every customer of a project to {@code action}, whoever may see it.
     *
     * @throws IllegalStateException if they cannot be read whole
     */
    void forEach(long projectId, Consumer<Customer> action);

    /** One customer by the id of its issue; nothing if it is none, or no more. */
    Optional<Customer> find(long customerId);

    /** Whether there is no issue of an id any more, whatever it was: what is no customer now, or in no project that sells, is there. */
    boolean isGone(long customerId);

    /** Whether a customer goes up in another, takes one up, or is taken back: what is read of it then may be anything between. */
    boolean isMoving(long customerId);

    /** What a project's money is counted in; of no currency if it is not set up. */
    Unit money(long projectId);
}
