package io.attain.planning.agreement;

import io.attain.kernel.Coded;
import io.attain.targets.Terms;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One word in the talk about a target's amount; never changed and never taken back.
 *
 * @param number its place in the talk about its target, 1 for the first
 * @param round how many versions had been agreed by then: the talk is about the next
 * @param kind what was said
 * @param by the user key of whoever said it
 * @param asked the amount that it is about, in minor units
 * @param value the amount that it leads to, in minor units
 * @param reason why; empty for none
 * @param effective from which day the version shall count, or null if nobody says
 * @param at when
 * @param terms what else the target asked for then; null if nobody kept it
 */
public record Answer(
        int number,
        int round,
        Kind kind,
        String by,
        long asked,
        long value,
        String reason,
        @Nullable LocalDate effective,
        Instant at,
        @Nullable Terms terms) {

    /** What can be said. */
    public enum Kind implements Coded {
        /** The owner takes the amount. */
        ACCEPTED,
        /** The owner proposes another, with a reason; or the same, where the target is the owner's own proposal. */
        COUNTERED,
        /** The owner's amount is taken, by somebody else. */
        TAKEN,
        /** The owner is asked, for the same amount as before or another. */
        ANSWERED
    }

    /** Whether it is about what else a target asks for, as far as is known. */
    boolean isAbout(Terms now) {
        return terms == null || terms.equals(now);
    }

    /** Whether its amount is what the target asks for from then on. */
    boolean puts() {
        return switch (kind) {
            case TAKEN, ANSWERED -> true;
            case COUNTERED -> asked == value;
            case ACCEPTED -> false;
        };
    }
}
