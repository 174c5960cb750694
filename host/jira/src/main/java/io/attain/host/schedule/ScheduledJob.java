package io.attain.host.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and how it fares.
 *
 * @param nextRun null: never again
 * @param lastRun null: it has not run yet
 */
public record ScheduledJob(JobId id, JobConfig config, @Nullable Instant nextRun, @Nullable LastRun lastRun) {

    /** How a run ended. */
    public record LastRun(Instant startedAt, RunOutcome outcome, String message) {}

    boolean isDue(Instant now) {
        return nextRun != null && !nextRun.isAfter(now);
    }

    ScheduledJob next(@Nullable Instant at) {
        return new ScheduledJob(id, config, at, lastRun);
    }

    ScheduledJob ended(LastRun run) {
        return new ScheduledJob(id, config, nextRun, run);
    }
}
