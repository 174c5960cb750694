package io.attain.kernel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Something that another thread reads while this one goes on. Whoever needs it before anybody has begun reads it itself, so
 * that nobody waits for a thread that has other work, or for none as the plugin stops.
 *
 * @param <T> what is read
 */
public final class Meanwhile<T> {

    private final FutureTask<T> reading;

    private Meanwhile(Supplier<T> reading) {
        this.reading = new FutureTask<>(reading::get);
    }

    /** Has something read. It sees nothing of a transaction that this thread has not ended yet. */
    public static <T> Meanwhile<T> read(Executor by, Supplier<T> reading) {
        Meanwhile<T> meanwhile = new Meanwhile<>(reading);
        try {
            by.execute(meanwhile.reading);
        } catch (RejectedExecutionException e) { // the plugin stops: it is read when it is asked for
            return meanwhile;
        }
        return meanwhile;
    }

    /**
     * What was read; waits for it.
     *
     * @throws RuntimeException what the reading throws
     */
    public T get() {
        reading.run();
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /** What failed work has thrown, as it threw it. */
    public static RuntimeException failure(ExecutionException reason) {
        if (reason.getCause() instanceof Error error) {
            throw error;
        }
        return reason.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(reason);
    }
}
