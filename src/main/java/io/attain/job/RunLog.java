package io.attain.job;

import io.attain.kernel.GoodNights;
import java.time.Instant;
import java.util.Optional;

/** Where runs are kept. */
public interface RunLog extends GoodNights {

    /** Keeps a run that begins, and forgets those of the project that nobody will ask for any more; answers it with its id. */
    Run add(Run run);

    /** Keeps how a run stands now. */
    void change(Run run);

    /** The project's last run, if there was one. */
    Optional<Run> last(long projectId);

    /**
     * The project's last run that ended well, if there was one, and one of those that ended well read everything: an older
     * version may have read some things otherwise.
     */
    Optional<Run> lastGood(long projectId);

    @Override
    default Optional<Instant> lastBegan(long projectId) {
        return lastGood(projectId).map(Run::startedAt);
    }
}
