package io.attain.activity;

import io.attain.kernel.Coded;

/** Whether a log is expected of a person on a day, and why. */
public enum Expectation implements Coded {
    /** A working day of the week. */
    WORKDAY(true),
    /** A day that is free in other weeks, worked in place of another. */
    MAKE_UP(true),
    /** A working day of which the person is away for half. */
    HALF(true),
    /** A day of the week that nobody works. */
    WEEKEND(false),
    /** A holiday. */
    HOLIDAY(false),
    /** The team works, the person is away. */
    LEAVE(false),
    /** The person had not joined a team yet. */
    NOT_JOINED(false),
    /** The person is in no team any more. */
    LEFT(false),
    /** The person works and is none of those who hand in logs; one that is written all the same counts. */
    KEEPS_NONE(false);

    private final boolean due;

    Expectation(boolean due) {
        this.due = due;
    }

    /** Whether a log is expected. */
    public boolean isDue() {
        return due;
    }
}
