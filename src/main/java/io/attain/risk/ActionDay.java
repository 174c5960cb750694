package io.attain.risk;

import io.attain.activity.PersonDay.State;
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

    /** What the day does to a streak. A missing log counts as nothing done. */
    Effect effect() {
        if (target <= 0 || !state.isWorked() || state == State.PENDING) {
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
