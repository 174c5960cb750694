package io.attain.customer.tail;

import io.attain.activity.BatchLines.Batch;
import io.attain.customer.promises.TouchKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Many customers that somebody touched at once.
 *
 * @param number which of all batches; 0 before it is kept
 * @param by the user key of who did it
 * @param day in whose log it stands
 * @param note what was said, at most {@link #LONGEST} characters
 * @param at when it was said
 * @param count how many customers it tells of so far
 */
public record TouchBatch(
        long number, long projectId, String by, LocalDate day, TouchKind kind, String note, Instant at, int count) {

    /** How long what is said may be, in characters. */
    public static final int LONGEST = 1_000;
    /** How many customers are touched at once at most. */
    public static final int MOST = 5_000;

    /** As the log's lines tell it. */
    public Batch lines() {
        return new Batch(number, projectId, by, day, kind.tick(), note);
    }
}
