package io.attain.customer.handover;

import io.attain.kernel.Coded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody had passes to others.
 *
 * @param id given by the store; 0 before
 * @param person the user key of whose it was
 * @param from the first day that it is the heirs'
 * @param by the user key of who handed it over
 * @param proof what was compared before and after; {@link Proof#NONE} until it is done
 * @param trouble what stood in the way the last time, in words; empty if nothing did
 */
public record Handover(
        long id,
        long projectId,
        String person,
        LocalDate from,
        String by,
        Instant at,
        State state,
        Proof proof,
        String trouble) {

    /** How far it is. Names are stored: never rename one. */
    public enum State implements Coded {
        /** Its day has not come. */
        WAITING,
        /** It is being written, or its server stopped meanwhile: it goes on. */
        UNDER_WAY,
        DONE,
        /** It is being taken back. */
        GOING_BACK,
        TAKEN_BACK
    }

    /**
     * What was compared before and after, which is to differ in nothing but the owner.
     *
     * @param issues how many issues
     * @param different how many of them say something else now than who has them
     * @param results how many results of days before the handover
     * @param moved how many of them are another's now, or others
     */
    public record Proof(int issues, int different, int results, int moved) {

        /** Nothing yet. */
        public static final Proof NONE = new Proof(0, 0, 0, 0);
    }

    /** One that its store has numbered. */
    public Handover numbered(long given) {
        return new Handover(given, projectId, person, from, by, at, state, proof, trouble);
    }

    /** The same, further on. */
    public Handover in(State now) {
        return new Handover(id, projectId, person, from, by, at, now, proof, "");
    }

    /** The same at its end. */
    public Handover done(Proof compared) {
        return new Handover(id, projectId, person, from, by, at, State.DONE, compared, "");
    }

    /** The same, which something stands in the way of. */
    public Handover stopped(String why) {
        return new Handover(id, projectId, person, from, by, at, state, proof, why);
    }
}
