package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.Subject;
import java.util.Optional;

/** Where runs are kept, for every node of a cluster to see. */
public interface WritingRuns {

    /** Keeps a new run and forgets old ones of its subject; answers it with its id. */
    WritingRun add(WritingRun run);

    /** Keeps how far a run is now. */
    void save(WritingRun run);

    /** Keeps that somebody wants a run to stop where it is. */
    void stop(long id, String userKey);

    /** Whether somebody wants a run to stop. */
    boolean isStopped(long id);

    /** The run of an id if it is one of the subject, or none. */
    Optional<WritingRun> find(Subject subject, long id);

    /** The latest run of a subject, or none. */
    Optional<WritingRun> latest(Subject subject);
}
