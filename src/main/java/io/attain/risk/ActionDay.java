package io.attain.risk;

import java.time.LocalDate;

/**
 * One person's one key action on one day, as far as it is known.
 *
 * @param date the day
 * @param done how often the action was done; 0 without a log
 * @param target the day's target; 0 if there was none
 * @param state what is known about the day
 */
public record ActionDay(LocalDate date, long done, long target, State state) {

    /** What is known about a day. */
    public enum State {
        /** A log was handed in. */
        LOGGED,
        /** No log was handed in and none can be any more: it counts as nothing done. */
        MISSING,
        /** No log yet, but there is still time for it. */
        PENDING,
        /** Leave, a holiday or a weekend. */
        OFF
    }

    /** What the day does to a streak. */
    Effect effect() {
        if (target <= 0 || state == State.OFF || state == State.PENDING) {
            return Effect.NONE;
        }
        return state == State.LOGGED && done >= target ? Effect.HIT : Effect.MISS;
    }

    enum Effect {
        HIT,
        MISS,
        NONE
    }
}
