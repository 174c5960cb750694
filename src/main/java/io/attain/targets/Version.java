package io.attain.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed once, and counts from a day on until the next version does.
 *
 * @param number 1 for the first agreement
 * @param effective the first day it counts for
 * @param amount in minor units of the metric
 * @param terms what else was agreed; null if nobody kept it, so that what the issue says counts
 */
public record Version(int number, LocalDate effective, long amount, @Nullable Terms terms) {

    /** An amount, and otherwise what the issue says. */
    public Version(int number, LocalDate effective, long amount) {
        this(number, effective, amount, null);
    }

    /** Whether it and another measure the same, as far as is known. */
    boolean measuresAs(Version other) {
        return terms == null || other.terms == null || terms.metric().equals(other.terms.metric());
    }
}
