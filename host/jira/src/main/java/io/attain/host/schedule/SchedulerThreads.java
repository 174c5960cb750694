package io.attain.host.schedule;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that look for due jobs, run them and keep the node's locks alive. */
public final class SchedulerThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerThreads.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration RENEW = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int RUNNING_AT_ONCE = 2;

    private final Scheduler scheduler;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("scheduler"));
    private final ExecutorService workers = Executors.newFixedThreadPool(RUNNING_AT_ONCE, Daemons.named("job"));

    private SchedulerThreads(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Begins to look for due jobs.
     *
     * @param around what a job's thread does before and after it
     */
    public static SchedulerThreads start(Scheduler scheduler, Runnable renewLocks, UnaryOperator<Runnable> around) {
        SchedulerThreads threads = new SchedulerThreads(scheduler);
        threads.every(LOOK, () -> scheduler.runDue(job -> threads.workers.execute(around.apply(job))));
        threads.every(RENEW, renewLocks);
        return threads;
    }

    /** Starts no more jobs, asks those that run to end and waits for them for a short while. */
    @Override
    public void close() {
        scheduler.stop();
        clockwork.shutdownNow();
        Daemons.end(workers, GRACE, () -> LOG.warn("A job did not end within {}; it is interrupted", GRACE));
    }

    private void every(Duration period, Runnable task) {
        ScheduledFuture<?> unused = clockwork.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        // An exception would end the repetition; the next round may find the database back.
                        LOG.error("The scheduler's round failed", e);
                    }
                },
                period.toMillis(),
                period.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
