package io.attain.activity;

import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What kind of day a person had, as far as it is known.
 *
 * @param date the day
 * @param expected whether a log is expected, and why
 * @param state what is known about it
 * @param done how often each key action was done, as a submitted log says; empty without one
 */
public record PersonDay(LocalDate date, Expectation expected, State state, Map<Metric, Long> done) {

    /** How many halves of the day the person works, of whom logs are asked. */
    public int halves() {
        return !expected.isDue() ? 0 : expected == Expectation.HALF ? 1 : 2;
    }

    /** What is known about a day. */
    public enum State implements Coded {
        /** The person works and has handed in a log. */
        LOGGED,
        /** No log was handed in, and none can be any more. */
        MISSING,
        /** No log yet, but there is still time for it, or the day is still to come. */
        PENDING,
        /** A weekend or a holiday, or nothing is expected of the person then. */
        OFF,
        /** The team works, the person is away. */
        LEAVE;

        /** Whether a log was or is to be handed in. */
        public boolean isWorked() {
            return this != OFF && this != LEAVE;
        }
    }

    /**
     * A day as the log and the clock tell it, beside what is expected.
     *
     * @param person the person's user key
     * @param done what a submitted log says was done, or null if there is none
     * @param today the day it is for that person
     */
    public static PersonDay of(
            LocalDate day, Expectations expected, String person, @Nullable Map<Metric, Long> done, LocalDate today) {
        Expectation why = expected.of(person, day);
        BooleanSupplier locked = () -> expected.policy(person).isLocked(day, today);
        return new PersonDay(day, why, state(why, done != null, locked), done == null ? Map.of() : done);
    }

    private static State state(Expectation expected, boolean logged, BooleanSupplier locked) {
        if (logged && (expected.isDue() || expected == Expectation.KEEPS_NONE)) {
            return State.LOGGED;
        }
        if (!expected.isDue()) {
            return expected == Expectation.LEAVE ? State.LEAVE : State.OFF;
        }
        return locked.getAsBoolean() ? State.MISSING : State.PENDING;
    }
}
