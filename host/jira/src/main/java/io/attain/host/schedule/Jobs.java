package io.attain.host.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where jobs are kept. */
interface Jobs {

    List<ScheduledJob> all();

    Optional<ScheduledJob> find(JobId id);

    /** Adds a job or replaces its schedule; what is known of its last run stays. */
    void put(ScheduledJob job);

    /** Removes a job; nothing happens if there is none. */
    void remove(JobId id);

    /** Moves the job to its next run, unless somebody else did so meanwhile. Returns whether it was us. */
    boolean claim(ScheduledJob job, @Nullable Instant next);

    /** Notes how a run ended. */
    void ended(JobId id, ScheduledJob.LastRun run);
}
