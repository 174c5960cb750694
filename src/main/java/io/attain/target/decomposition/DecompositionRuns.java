package io.attain.target.decomposition;

import java.util.Optional;

/** Where decompositions that are written in the background are kept, for every node of a cluster to see. */
public interface DecompositionRuns {

    /** Keeps a new run and forgets old ones of its target; answers it with its id. */
    DecompositionRun add(DecompositionRun run);

    /** Keeps how far a run is now. */
    void save(DecompositionRun run);

    /** The run of an id, or none. */
    Optional<DecompositionRun> find(long id);

    /** The latest run of a target, or none. */
    Optional<DecompositionRun> latest(long targetId);
}
