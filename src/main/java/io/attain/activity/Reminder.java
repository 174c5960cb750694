package io.attain.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was reminded of daily logs.
 *
 * @param person the user key
 * @param day the day it was for that person: of each kind of reminder there is one a day
 * @param by the user key of who asked for it; null for the project's own
 */
public record Reminder(long projectId, String person, LocalDate day, @Nullable String by, Instant at) {

    /** Whether somebody asked for it. */
    public boolean isAskedFor() {
        return by != null;
    }
}
