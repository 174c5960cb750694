package io.attain.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * A risk that somebody should look at.
 *
 * @param id the id it is kept under; 0 while it is not kept yet
 * @param subject of which kind it is, whose, and what it is about
 * @param severity how grave it is
 * @param misses its evidence, earliest first
 * @param raisedOn the day it was first raised
 * @param state where it stands
 */
public record Alert(long id, Subject subject, Severity severity, List<Miss> misses, LocalDate raisedOn, State state) {

    /** Copies the evidence, so that an alert never changes. */
    public Alert {
        misses = List.copyOf(misses);
    }

    /**
     * What there is one live alert of at a time.
     *
     * @param kind the code of its {@link RiskKind}
     * @param personKey the user key of who is told first
     * @param about what else it is about, by the code or id that its kind knows it under, such as a key action's
     */
    public record Subject(String kind, long projectId, String personKey, String about) {}

    /** Where an alert stands. */
    public enum State {
        /** Nobody has taken note yet. */
        OPEN,
        /** Somebody has taken note; the risk still lasts. */
        ACKNOWLEDGED,
        /** The risk is over. */
        RECOVERED,
        /** What came to be known later, as by a late log, shows that it was none. */
        WITHDRAWN;

        /** Whether people still see it. */
        public boolean isLive() {
            return this == OPEN || this == ACKNOWLEDGED;
        }
    }

    /** The same alert, taken note of by somebody who saw it this grave; itself if it is graver by now, or over. */
    public Alert acknowledged(Severity seen) {
        return state.isLive() && severity.compareTo(seen) <= 0 ? in(State.ACKNOWLEDGED) : this;
    }

    Alert in(State next) {
        return new Alert(id, subject, severity, misses, raisedOn, next);
    }

    /** The same risk with newer evidence; one that became graver asks for attention again. */
    Alert following(Risk risk) {
        boolean graver = risk.severity().compareTo(severity) > 0;
        return new Alert(id, subject, risk.severity(), risk.misses(), raisedOn, graver ? State.OPEN : state);
    }
}
