package io.attain.target.decomposition.jira;

import io.attain.target.decomposition.DecompositionRun.State;

/** Is told how far a decomposition is. */
@FunctionalInterface
interface WritingProgress {

    /** Tells nobody. */
    WritingProgress NONE = (state, done, total) -> {};

    /**
     * So much of the state's work is done.
     *
     * @throws java.util.concurrent.CancellationException if it shall be given up
     */
    void at(State state, int done, int total);
}
