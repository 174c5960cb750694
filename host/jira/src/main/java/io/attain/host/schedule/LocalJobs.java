package io.attain.host.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The jobs that each node runs for itself: kept in memory, since their owner schedules them anew at each start. */
final class LocalJobs implements Jobs {

    private final Map<JobId, ScheduledJob> jobs = new ConcurrentSkipListMap<>();

    @Override
    public List<ScheduledJob> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public void put(ScheduledJob job) {
        jobs.merge(
                job.id(),
                job,
                (old, changed) -> new ScheduledJob(changed.id(), changed.config(), changed.nextRun(), old.lastRun()));
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public boolean claim(ScheduledJob job, @Nullable Instant next) {
        return jobs.replace(job.id(), job, job.next(next));
    }

    @Override
    public void ended(JobId id, ScheduledJob.LastRun run) {
        jobs.computeIfPresent(id, (key, job) -> job.ended(run));
    }
}
