package io.attain.calendar;

import io.attain.kernel.Coded;
import java.time.LocalDate;

/**
 * A day on which the weekdays do not decide.
 *
 * @param day the day
 * @param kind whether it is free or worked
 * @param name what it is called, such as National Day
 */
public record SpecialDay(LocalDate day, Kind kind, String name) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 100;

    /** Whether a special day is free or worked. */
    public enum Kind implements Coded {
        /** Nobody works, whatever the weekday. */
        HOLIDAY,
        /** Everybody works, whatever the weekday: a make-up workday (调休). */
        MAKE_UP
    }
}
