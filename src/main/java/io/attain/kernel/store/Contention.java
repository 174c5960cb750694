package io.attain.kernel.store;

import io.attain.kernel.SqlFailures;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work on the database that another writer may be in the way of: a unique column was taken in between, or the database
 * sacrificed the transaction to a deadlock, a lock or the order of all. Such work starts over, since all of it was
 * undone.
 */
final class Contention {

    /** How often a piece of work is done before a writer that is always in its way makes it fail. */
    private static final int ATTEMPTS = 16;
    /** Those who were in each other's way wait a random time up to this, twice as long each time; in nanoseconds. */
    private static final long FIRST_PAUSE = 500_000;
    /** From here on pauses grow no more: half a second. */
    private static final int LAST_DOUBLING = 10;

    /**
     * A unique column (H2 and PostgreSQL; all others), Oracle's deadlock, PostgreSQL's lock that is not to be had, H2's
     * lock that did not come in time and its row that changed meanwhile.
     */
    private static final Set<String> STATES = Set.of("23505", "23000", "61000", "55P03", "HYT00", "90131");
    /** What SQL says of every transaction that was rolled back for another's sake. */
    private static final String ROLLED_BACK = "40";
    /** Oracle and SQL Server tell with a number alone that a transaction does not fit the order of all. */
    private static final Set<Integer> CODES = Set.of(8177, 3960);

    /** The work that this thread is in, if it is: what is part of it cannot start over alone. */
    @SuppressWarnings("ThreadLocalUsage") // gone when the work is done
    private static final ThreadLocal<@Nullable Work> UNDER_WAY = new ThreadLocal<>();

    /** What is to be done after a piece of work: first of all, and then by whoever follows what it wrote. */
    private record Work(List<Runnable> afterwards, List<Runnable> following) {

        void isOver() {
            afterwards.forEach(Runnable::run);
            following.forEach(Runnable::run);
        }
    }

    private Contention() {}

    /**
     * Does a piece of work, more than once if others are in the way. Work inside other work is done with it.
     *
     * @throws RuntimeException what the work throws, if it is no contention, or there is no end of it
     */
    static <T extends @Nullable Object> T overcome(Supplier<T> work) {
        if (UNDER_WAY.get() != null) {
            return work.get();
        }
        Work begun = new Work(new ArrayList<>(), new ArrayList<>());
        UNDER_WAY.set(begun);
        try {
            return repeat(work);
        } finally {
            UNDER_WAY.remove();
            begun.isOver();
        }
    }

    /**
     * Has something done when the work that this thread is in is over, committed or not.
     *
     * @throws IllegalStateException if it is in none
     */
    static void afterwards(Runnable after) {
        Work work = UNDER_WAY.get();
        if (work == null) {
            throw new IllegalStateException("There is no work to wait for");
        }
        work.afterwards.add(after);
    }

    /** Has something follow the work that this thread is in when that is over, committed or not; at once if it is in none. */
    static void follow(Runnable following) {
        Work work = UNDER_WAY.get();
        if (work == null) {
            following.run();
        } else {
            work.following.add(following);
        }
    }

    /** Whether the work that this thread is in has changed something of which others are to be told afterwards. */
    static boolean isChanging() {
        Work work = UNDER_WAY.get();
        return work != null && !work.afterwards.isEmpty();
    }

    private static <T extends @Nullable Object> T repeat(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isTold(e)) {
                    throw e;
                }
                long longest = FIRST_PAUSE << Math.min(attempt, LAST_DOUBLING);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
            }
        }
    }

    /** Whether this failure, or what it wraps in any way, tells of another writer. */
    static boolean isTold(Throwable failure) {
        return SqlFailures.any(failure, Contention::isContention);
    }

    private static boolean isContention(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransactionRollbackException
                || CODES.contains(refused.getErrorCode())
                || (state != null && (state.startsWith(ROLLED_BACK) || STATES.contains(state)));
    }
}
