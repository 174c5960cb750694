package io.attain.customer.events;

import io.attain.kernel.Coded;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer that is invited to an event.
 *
 * @param customerId the id of its issue
 * @param version grows by one with each change
 * @param logged where it is logged that it came; null unless it came
 */
public record Guest(long customerId, State state, int version, @Nullable Logged logged) {

    /** Whether it came. The names are stored: never rename one. */
    public enum State implements Coded {
        INVITED,
        CAME,
        ABSENT
    }

    /**
     * The log that tells of it.
     *
     * @param by the user key of whose log it is
     * @param day of the log
     */
    public record Logged(String by, LocalDate day) {}

    /** One that is invited now. */
    public static Guest invited(long customerId) {
        return new Guest(customerId, State.INVITED, 1, null);
    }

    /** Whether it came. */
    public boolean came() {
        return state == State.CAME;
    }

    /** It came, as a log tells. */
    public Guest coming(Logged told) {
        return new Guest(customerId, State.CAME, version, told);
    }

    /** It did not come, or nobody knows yet. */
    public Guest not(State now) {
        return new Guest(customerId, now, version, null);
    }

    /** Where it is logged that it came. */
    public Logged told() {
        return Objects.requireNonNull(logged);
    }
}
