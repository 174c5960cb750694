package io.attain.targets;

/**
 * Turns at a target, one at a time in the whole cluster: what depends on how a target stands is asked and written in the
 * same turn, or somebody else's writing comes between the two. Nobody waits for the turn at another target while having one
 * of the same matter.
 */
public interface Turns {

    /** At what turns about places are taken. */
    long ALL_TREES = 0;

    /** What turns are about. Whoever has the turn of one may take that of a later one, never the other way. */
    enum Matter {
        /** What is part of what. Trees grow together, so there is one turn for all of them, {@link #ALL_TREES}. */
        PLACE,
        /** What is said about a target's amount, and the amount itself. */
        AGREEMENT,
        /** Who held it when. */
        TENURE
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Turn<T, E extends Exception> {
        T take() throws E;
    }

    /** Waits for the turn at a target and takes it. */
    <T, E extends Exception> T at(long issueId, Matter matter, Turn<T, E> turn) throws E;
}
