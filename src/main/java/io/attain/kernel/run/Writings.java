package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/** Writings of many issues, of one subject one at a time in the whole cluster. */
public interface Writings {

    /** So many issues are written at once; more would let a browser wait too long. */
    int AT_ONCE = 50;

    /** What writes the issues: all, or none. */
    @FunctionalInterface
    interface Writing {

        /**
         * Looks at what is there now, and writes.
         *
         * @throws WritingRefused if that cannot be; then nothing has changed
         */
        Outcome write(WritingProgress progress);
    }

    /**
     * Does what reads and writes a subject while nobody else writes it.
     *
     * @return what the action answers, or nothing if the subject is being written somewhere in the cluster
     */
    <T> Optional<T> alone(Subject subject, Supplier<T> action);

    /** Whether the subject is being written in the background somewhere in the cluster. */
    boolean isUnderWay(Subject subject);

    /**
     * Begins to write in the background, in the name of whoever asks.
     *
     * @param total how many issues, as far as can be told now
     * @return the run, or nothing if the subject is being written somewhere in the cluster, or the plugin is about to go
     */
    Optional<WritingRun> start(Subject subject, String userKey, int total, Writing writing);
}
