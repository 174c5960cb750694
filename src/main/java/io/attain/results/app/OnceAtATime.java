package io.attain.results.app;

import io.attain.kernel.Meanwhile;
import java.time.Duration;
import java.util.Map;
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

    private final Map<Long, Work> underWay = new ConcurrentHashMap<>();

    /** Whoever comes first does it. */
    private final class Work extends FutureTask<Void> {
        private final long projectId;

        Work(long projectId, Runnable work) {
            super(work, null);
            this.projectId = projectId;
        }

        @Override
        public void run() {
            super.run();
            if (isDone()) {
                underWay.remove(projectId, this);
            }
        }
    }

    /**
     * Has the work done, or waits for whoever is at it.
     *
     * @param by who does it, if nobody is at it
     * @param patience how long to wait
     * @return whether it is done; false if it takes longer, or is not done as the plugin stops
     * @throws RuntimeException what the work throws
     */
    boolean isDone(long projectId, Runnable work, Executor by, Duration patience) {
        Work mine = new Work(projectId, work);
        Work other = underWay.putIfAbsent(projectId, mine);
        if (other == null) {
            begin(mine, by);
        }
        return isDone(other == null ? mine : other, patience);
    }

    /** Does the work, though it may wait for a thread already: this one may be what it waits for. Or waits for whoever is at it. */
    boolean isDoneHere(long projectId, Runnable work, Duration patience) {
        Work mine = new Work(projectId, work);
        Work other = underWay.putIfAbsent(projectId, mine);
        Work first = other == null ? mine : other;
        first.run();
        return isDone(first, patience);
    }

    private void begin(Work work, Executor by) {
        try {
            by.execute(work);
        } catch (RejectedExecutionException e) { // the plugin stops
            underWay.remove(work.projectId, work);
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
            throw Meanwhile.failure(e);
        }
    }
}
