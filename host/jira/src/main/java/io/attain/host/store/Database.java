package io.attain.host.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Runs work against the host's tables. The outermost call opens a transaction and binds it to the thread; calls made
 * inside join it, so an operation built of several services commits or rolls back as one.
 */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
public final class Database {

    private final DataSource source;
    private final Jdbi jdbi;
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();
    private final List<Kept<?>> kept = new CopyOnWriteArrayList<>();
    private volatile long edition;

    /** Uses the pool as it is; see {@link Schema} for making the tables. */
    public Database(DataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /** The pool, for those who need a connection of their own. */
    public DataSource source() {
        return source;
    }

    /** Runs the work in the thread's transaction, or in a new one; an exception rolls the whole transaction back. */
    public <R extends @Nullable Object, X extends Exception> R call(Work<R, X> work) throws X {
        Transaction open = current.get();
        return open == null ? inNewTransaction(work) : work.in(open.handle());
    }

    /** As {@link #call}, for work without a result. */
    public void run(Consumer<Handle> work) {
        call(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** Runs the task once the thread's transaction has committed, at once if there is none, never if it rolls back. */
    public void afterCommit(Runnable task) {
        Transaction open = current.get();
        if (open == null) {
            task.run();
        } else {
            open.afterCommit().add(task);
        }
    }

    /** Forgets what is kept in memory if another node has changed any of it since it was asked for last. */
    public void hear() {
        long now = call(handle -> edition(handle));
        if (now != edition) {
            kept.forEach(Kept::forget);
            edition = now;
        }
    }

    /** Has it forgotten when another node changes it. */
    void keeps(Kept<?> another) {
        kept.add(another);
    }

    private static long edition(Handle handle) {
        return handle.createQuery("select edition from kept_edition")
                .mapTo(Long.class)
                .one();
    }

    /** Says that the thread's transaction, which there must be, changes what is kept here. */
    void changing(Kept<?> kept) {
        Objects.requireNonNull(current.get(), "a transaction").changing().add(kept);
    }

    /** Whether the thread's transaction has begun to change what is kept here. */
    boolean isChanging(Kept<?> kept) {
        Transaction open = current.get();
        return open != null && open.changing().contains(kept);
    }

    private <R extends @Nullable Object, X extends Exception> R inNewTransaction(Work<R, X> work) throws X {
        List<Runnable> afterCommit = new ArrayList<>();
        Set<Kept<?>> changing = new HashSet<>();
        R result = jdbi.inTransaction(handle -> {
            current.set(new Transaction(handle, afterCommit, changing));
            try {
                R done = work.in(handle);
                if (!changing.isEmpty()) { // at the end: from here on others who change something wait
                    handle.execute("update kept_edition set edition = edition + 1");
                }
                return done;
            } finally {
                current.remove();
            }
        });
        changing.forEach(Kept::forget);
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** Work in a transaction, with what it may throw. */
    @FunctionalInterface
    public interface Work<R extends @Nullable Object, X extends Exception> {

        /** Does the work through this handle, which lives no longer than the transaction. */
        R in(Handle handle) throws X;
    }

    private record Transaction(Handle handle, List<Runnable> afterCommit, Set<Kept<?>> changing) {}
}
