package io.attain.kernel.run.jira;

import io.attain.kernel.jira.OwnThreads;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads on which this node writes, each writing as whoever asked for it. */
final class WritingThreads {

    private static final int THREADS = 2;
    private static final int SECONDS_TO_TAKE_BACK = 60;

    private final OwnThreads own;
    private final ExecutorService writing = Executors.newFixedThreadPool(THREADS, OwnThreads.named("attain-writing"));
    private final ScheduledExecutorService signs =
            new ScheduledThreadPoolExecutor(1, OwnThreads.named("attain-writing-alive"));
    private volatile boolean ending;

    WritingThreads(OwnThreads own) {
        this.own = own;
    }

    /** Works when a thread is free, and gives a sign every so often from now on until it is done. */
    void execute(Runnable work, Runnable sign, Duration often) {
        long every = often.toMillis();
        Future<?> alive = signs.scheduleWithFixedDelay(own.task(sign), every, every, TimeUnit.MILLISECONDS);
        writing.execute(own.task(() -> {
            try {
                work.run();
            } finally {
                alive.cancel(false);
            }
        }));
    }

    /** Whether what is begun has to give up. */
    boolean areEnding() {
        return ending;
    }

    /** Waits for what is begun; answers whether nothing runs any more. */
    boolean end() {
        ending = true;
        boolean ended = OwnThreads.end(writing, SECONDS_TO_TAKE_BACK);
        signs.shutdown();
        return ended;
    }
}
