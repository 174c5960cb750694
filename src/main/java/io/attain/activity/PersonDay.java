package io.attain.activity;

import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Metric;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of day a person had, as far as it is known.
 *
 * @param date the day
 * @param state what is known about it
 * @param done how often each key action was done, as a submitted log says; empty without one
 */
public record PersonDay(LocalDate date, State state, Map<Metric, Long> done) {

    /** What is known about a day. */
    public enum State {
        /** The person works and has handed in a log. */
        LOGGED,
        /** No log was handed in, and none can be any more. */
        MISSING,
        /** No log yet, but there is still time for it, or the day is still to come. */
        PENDING,
        /** A weekend or a holiday: nobody works. */
        OFF,
        /** The team works, the person is away. */
        LEAVE;

        /** Whether a log was or is to be handed in. */
        public boolean isWorked() {
            return this != OFF && this != LEAVE;
        }
    }

    /**
     * A day as the calendar, the log and the clock tell it.
     *
     * @param person the person's user key
     * @param done what a submitted log says was done, or null if there is none
     * @param today the day it is for that person
     */
    public static PersonDay of(
            LocalDate day, ProjectCalendar calendar, String person, @Nullable Map<Metric, Long> done, LocalDate today) {
        return new PersonDay(day, state(day, calendar, person, done != null, today), done == null ? Map.of() : done);
    }

    private static State state(
            LocalDate day, ProjectCalendar calendar, String person, boolean logged, LocalDate today) {
        WorkingCalendar own = calendar.of(person);
        if (!own.isWorkingDay(day)) {
            return calendar.team().isWorkingDay(day) ? State.LEAVE : State.OFF;
        }
        if (logged) {
            return State.LOGGED;
        }
        return LogPolicy.standard(own).isLocked(day, today) ? State.MISSING : State.PENDING;
    }
}
