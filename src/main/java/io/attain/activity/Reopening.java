package io.attain.activity;

import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who leads a person let that person write locked logs once more.
 *
 * @param projectId the sales project
 * @param person the person's user key
 * @param days the days whose logs may be written
 * @param until the last day on which they may, in the person's zone
 * @param by the user key of who allowed it
 * @param at when
 * @param reason why
 */
public record Reopening(
        long projectId, String person, Period days, LocalDate until, String by, Instant at, String reason) {

    /** The most days that are reopened at once, and the most days that they stay open. */
    public static final int MOST_DAYS = 31;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    /** Whether it lets be written what another would, and as long. */
    public boolean holds(Reopening other) {
        return days.contains(other.days) && !until.isBefore(other.until);
    }

    /** Whether the log of a day may be written on {@code today}. */
    public boolean opens(LocalDate day, LocalDate today) {
        return days.contains(day) && !today.isAfter(until);
    }
}
