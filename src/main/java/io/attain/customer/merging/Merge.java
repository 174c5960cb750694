package io.attain.customer.merging;

import io.attain.kernel.Coded;
import java.time.Duration;
import java.time.Instant;

/**
 * One customer went up in another.
 *
 * @param id given by the store; 0 before
 * @param survivor the id of the issue of the one that stays
 * @param gone of the one that went up in it, which Jira keeps
 * @param goneKey its key then
 * @param status Jira's id of the status that it was in
 * @param by the user key of who merged them
 * @param proof what was compared before and after
 * @param trouble what could not be done with it, in words; empty if nothing
 */
public record Merge(
        long id,
        long projectId,
        long survivor,
        long gone,
        String goneKey,
        String status,
        String by,
        Instant at,
        State state,
        Proof proof,
        String trouble) {

    /** So long one can be taken back. */
    public static final Duration TAKEN_BACK_FOR = Duration.ofDays(30);

    /** How far it is. Names are stored: never rename one. */
    public enum State implements Coded {
        /** It is being written, or its server stopped meanwhile: it goes on. */
        UNDER_WAY,
        DONE,
        /** It is being taken back. */
        GOING_BACK,
        TAKEN_BACK
    }

    /**
     * What was compared before and after, which is to differ in nothing but whose purchase it is.
     *
     * @param results how many results of both customers' opportunities
     * @param moved how many opportunities count otherwise now
     */
    public record Proof(int results, int moved) {

        /** Nothing yet. */
        public static final Proof NONE = new Proof(0, 0);
    }

    /** Until when it can be taken back. */
    public Instant until() {
        return at.plus(TAKEN_BACK_FOR);
    }

    /** Whether it was left half done, and something stands in the way of its end: whoever may takes it back, whenever that is. */
    public boolean isStuck() {
        return (state == State.UNDER_WAY || state == State.GOING_BACK) && !trouble.isEmpty();
    }

    /** One that its store has numbered. */
    public Merge numbered(long given) {
        return new Merge(given, projectId, survivor, gone, goneKey, status, by, at, state, proof, trouble);
    }

    /** The same, further on. */
    public Merge in(State now) {
        return new Merge(id, projectId, survivor, gone, goneKey, status, by, at, now, proof, trouble);
    }

    /** The same with what was compared, and what could not be done. */
    public Merge told(Proof compared, String why) {
        return new Merge(id, projectId, survivor, gone, goneKey, status, by, at, state, compared, why);
    }
}
