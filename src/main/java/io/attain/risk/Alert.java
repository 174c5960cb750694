package io.attain.risk;

import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.List;

/**
 * A streak below the daily target that somebody should look at.
 *
 * @param id the id it is kept under; 0 while it is not kept yet
 * @param subject whose streak of which action it is
 * @param severity how grave it is
 * @param misses the days below target, earliest first
 * @param raisedOn the day it was first raised
 * @param state where it stands
 */
public record Alert(long id, Subject subject, Severity severity, List<Miss> misses, LocalDate raisedOn, State state) {

    /** Copies the evidence, so that an alert never changes. */
    public Alert {
        misses = List.copyOf(misses);
    }

    /** Whose streak of which action. */
    public record Subject(long projectId, String personKey, Metric action) {}

    /** Where an alert stands. */
    public enum State {
        /** Nobody has taken note yet. */
        OPEN,
        /** Somebody has taken note; the streak still lasts. */
        ACKNOWLEDGED,
        /** The target was met again. */
        RECOVERED,
        /** A late log or a changed target shows that it was no streak. */
        WITHDRAWN;

        /** Whether people still see it. */
        public boolean isLive() {
            return this == OPEN || this == ACKNOWLEDGED;
        }
    }

    /** The same alert, taken note of. */
    public Alert acknowledged() {
        return in(State.ACKNOWLEDGED);
    }

    Alert in(State next) {
        return new Alert(id, subject, severity, misses, raisedOn, next);
    }

    /** The same streak with newer evidence; one that became graver asks for attention again. */
    Alert following(StreakPolicy.Streak streak) {
        boolean graver = streak.severity().compareTo(severity) > 0;
        return new Alert(id, subject, streak.severity(), streak.misses(), raisedOn, graver ? State.OPEN : state);
    }
}
