package io.attain.customer.pool;

import io.attain.kernel.Coded;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that shows that a customer means to buy.
 *
 * @param key tells it from all others of the customer, without blanks
 * @param code of the key action or the stage; what a customer asks for
 * @param issueId of the customer, or of its opportunity
 * @param by the user key of who did or noted it; empty for nobody known
 */
public record Signal(long customerId, Kind kind, String key, String code, long issueId, LocalDate day, String by) {

    /** The latest first. */
    public static final Comparator<Signal> LATEST =
            Comparator.comparing(Signal::day).reversed().thenComparing(Signal::key);

    /** What it may be. */
    public enum Kind implements Coded {
        /** A key action that a log ticks off. */
        ACTION,
        /** An opportunity came to a stage. */
        STAGE,
        /** The customer asked for something. */
        REQUEST
    }
}
