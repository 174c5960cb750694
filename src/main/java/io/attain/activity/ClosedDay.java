package io.attain.activity;

import java.time.LocalDate;

/**
 * How one person's day stood when it was closed: when its log could be written no more. It stays so, whatever is known later.
 *
 * @param person the user key
 * @param expected whether a log was expected, and why
 * @param state what kind of day it was
 */
public record ClosedDay(String person, LocalDate day, Expectation expected, PersonDay.State state) {

    /** The day as it was closed. */
    PersonDay of(PersonDay now) {
        return new PersonDay(day, expected, state, now.done());
    }
}
