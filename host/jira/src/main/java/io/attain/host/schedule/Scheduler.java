package io.attain.host.schedule;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.attain.host.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs when they are due. A job whose runner is not registered waits: it runs as soon as its plugin is back. It
 * has no thread of its own; {@link SchedulerThreads} gives it some.
 */
public final class Scheduler implements SchedulerService {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Clock clock;
    private final ClusterLockService locks;
    private final Jobs clusterJobs;
    private final Jobs localJobs = new LocalJobs();
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Keeps jobs in this database and lets one node at a time run each. */
    public Scheduler(Database database, ClusterLockService locks, Clock clock) {
        this.clusterJobs = new ClusterJobs(database);
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        try {
            Instant first = Timetable.first(config.getSchedule(), now());
            boolean local = config.getRunMode() == RunMode.RUN_LOCALLY;
            (local ? clusterJobs : localJobs).remove(id);
            (local ? localJobs : clusterJobs).put(new ScheduledJob(id, config, first, null));
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("The job '" + id + "' has no valid schedule: " + e.getMessage(), e);
        }
    }

    @Override
    public void unscheduleJob(JobId id) {
        clusterJobs.remove(id);
        localJobs.remove(id);
    }

    /** All jobs, those of the cluster first. */
    public List<ScheduledJob> jobs() {
        List<ScheduledJob> jobs = new ArrayList<>(clusterJobs.all());
        jobs.addAll(localJobs.all());
        return jobs;
    }

    /** Whether the job's runner is registered on this node, so that it can run here. */
    public boolean isRunnable(ScheduledJob job) {
        return runners.containsKey(job.config().getJobRunnerKey());
    }

    /** Runs a job at once in this thread; its schedule is untouched. Returns its outcome, empty if there is no such job. */
    public Optional<ScheduledJob.LastRun> runNow(JobId id) {
        Jobs kept = localJobs.find(id).isPresent() ? localJobs : clusterJobs;
        return kept.find(id).map(job -> run(kept, job));
    }

    /** Hands all due jobs of this node to the executor; each is claimed first, so that no other node runs it too. */
    public void runDue(Executor executor) {
        for (Jobs kept : List.of(clusterJobs, localJobs)) {
            for (ScheduledJob job : kept.all()) {
                Instant now = now();
                Instant due = job.nextRun();
                if (!stopping && due != null && job.isDue(now) && isRunnable(job)) {
                    Schedule schedule = job.config().getSchedule();
                    if (kept.claim(job, Timetable.after(schedule, due, now))) {
                        executor.execute(() -> run(kept, job));
                    }
                }
            }
        }
    }

    /** Asks running jobs to end and starts no more. */
    public void stop() {
        stopping = true;
    }

    private ScheduledJob.LastRun run(Jobs kept, ScheduledJob job) {
        if (kept == localJobs) {
            return noted(kept, job);
        }
        ClusterLock lock = locks.getLockForName("job:" + job.id());
        if (!lock.tryLock()) {
            return new ScheduledJob.LastRun(now(), RunOutcome.ABORTED, "The job is running already.");
        }
        try {
            return noted(kept, job);
        } finally {
            lock.unlock();
        }
    }

    private ScheduledJob.LastRun noted(Jobs kept, ScheduledJob job) {
        Instant started = now();
        JobRunnerResponse response = response(job, started);
        String message = response.getMessage() == null ? "" : response.getMessage();
        ScheduledJob.LastRun run = new ScheduledJob.LastRun(started, response.getRunOutcome(), message);
        kept.ended(job.id(), run);
        return run;
    }

    private JobRunnerResponse response(ScheduledJob job, Instant started) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            return JobRunnerResponse.aborted("No plugin that is enabled runs this job.");
        }
        try {
            JobRunnerResponse response =
                    runner.runJob(new Request(job.id(), job.config(), Date.from(started), () -> stopping));
            return response == null ? JobRunnerResponse.success("") : response;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", job.id(), e);
            return JobRunnerResponse.failed(e);
        }
    }

    /** Databases keep at least milliseconds; comparing what was stored with what was meant needs the same digits. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
