package io.attain.activity.asks;

import io.attain.kernel.Coded;
import java.time.LocalDate;

/**
 * A problem that stands in somebody's way, or support that somebody needs, as the log of a day says it. It is known by all of
 * it: rows of a log come and go with each saving (docs/decisions, 68).
 *
 * @param person the user key of the log's writer
 * @param day the log's day
 * @param tag what reports count problems by; empty for support
 * @param text what was written
 */
public record Ask(long projectId, String person, LocalDate day, Kind kind, String tag, String text) {

    /** What is asked for. */
    public enum Kind implements Coded {
        PROBLEM,
        SUPPORT
    }

    /** Whether this may be what another became when its log was corrected: a part of what was written is the same. */
    boolean resembles(Ask other) {
        return kind == other.kind
                && person.equals(other.person)
                && day.equals(other.day)
                && (kind == Kind.SUPPORT || isSame(tag, other.tag) || isSame(text, other.text));
    }

    private static boolean isSame(String part, String other) {
        return !part.isEmpty() && part.equals(other);
    }
}
