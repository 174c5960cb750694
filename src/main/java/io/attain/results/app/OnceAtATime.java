package io.attain.results.app;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that is done for a project once at a time on this node: whoever comes while it is under way waits for the same. */
final class OnceAtATime {

    private final Map<Long, Future<?>> underWay = new ConcurrentHashMap<>();

    /**
     * Does the work, or waits for whoever is at it.
     *
     * @param by who does it, if nobody is at it
     * @param patience how long to wait
     * @return whether it is done; false if it takes longer, or is not done as the plugin stops
     * @throws RuntimeException what the work throws
     */
    boolean isDone(long projectId, Runnable work, Executor by, Duration patience) {
        FutureTask<?> mine = new FutureTask<>(work, null);
        Future<?> other = underWay.putIfAbsent(projectId, mine);
        if (other == null) {
            begin(projectId, mine, by);
        }
        return isDone(Optional.<Future<?>>ofNullable(other).orElse(mine), patience);
    }

    private void begin(long projectId, FutureTask<?> work, Executor by) {
        try {
            by.execute(() -> {
                work.run();
                underWay.remove(projectId, work);
            });
        } catch (RejectedExecutionException e) { // the plugin stops
            underWay.remove(projectId, work);
            work.cancel(false);
        }
    }

    private static boolean isDone(Future<?> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | CancellationException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException reason) {
        if (reason.getCause() instanceof Error error) {
            throw error;
        }
        return reason.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(reason);
    }
}
