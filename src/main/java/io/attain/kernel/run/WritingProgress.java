package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.State;

/** Is told how far a writing is. */
@FunctionalInterface
public interface WritingProgress {

    /** Tells nobody. */
    WritingProgress NONE = (state, done, total) -> {};

    /**
     * So much of the state's work is done.
     *
     * @throws java.util.concurrent.CancellationException if it shall be given up
     */
    void at(State state, int done, int total);

    /** An issue is about to be written: its key, or what a new one is called. */
    default void begins(String what) {}

    /** That issue is written, whole. */
    default void wrote(String key) {}
}
