package io.attain.kernel.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.attain.kernel.AllOrNone;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads and writes our tables with SQL of our own, for what Active Objects would do entity by entity or cannot do: sums,
 * long scans, adding to a number. Portable SQL only, every value bound, every name written by {@link TableNames}.
 */
@Component
public final class PlainSql implements AllOrNone {

    private final TransactionalExecutorFactory executors;
    private final TableNames names = new TableNames();

    /** What a thread is writing. */
    @SuppressWarnings("ThreadLocalUsage") // of this database, and gone when it is written
    private final ThreadLocal<@Nullable SqlSession> writing = new ThreadLocal<>();

    public PlainSql(@ComponentImport TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** What is done with our tables; it may be done more than once. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T with(SqlSession session) throws SQLException;
    }

    /**
     * Reads, in a transaction of its own, or as part of the work that {@link #write} is doing.
     *
     * @throws IllegalStateException if the database refuses
     */
    public <T extends @Nullable Object> T read(Work<T> work) {
        SqlSession session = writing.get();
        return session == null ? execute(true, work) : with(session, work);
    }

    /** The one row that a question finds, if it finds any. */
    public <T> Optional<T> find(String text, Columns values, SqlSession.Reading<T> row) {
        return read(session -> session.list(text, values, row)).stream().findFirst();
    }

    /** All that a question finds of any number of values, which it calls {@code :SOME}; not many of each. */
    public <T> List<T> listOf(Collection<?> all, String text, Columns others, SqlSession.Reading<T> row) {
        List<T> found = new ArrayList<>();
        eachOf(all, text, others, rows -> found.add(row.read(rows)));
        return found;
    }

    /** The same, each under its key. */
    public <K, T> Map<K, T> mapOf(
            Collection<?> all, String text, Columns others, SqlSession.Reading<K> key, SqlSession.Reading<T> row) {
        Map<K, T> found = new HashMap<>();
        eachOf(all, text, others, rows -> found.put(key.read(rows), row.read(rows)));
        return found;
    }

    /** Hands each row that such a question finds to {@code use}. */
    public void eachOf(Collection<?> all, String text, Columns others, SqlSession.Use use) {
        IdLists.forEach(
                all,
                some -> read(session -> {
                    session.each(text, others.and("SOME", some), use);
                    return some;
                }));
    }

    /** What is asked of some ids, no more than a list may hold. */
    @FunctionalInterface
    public interface Asking<T> {
        Map<Long, T> of(SqlSession session, List<Long> ids) throws SQLException;
    }

    /** Asks of any number of ids. */
    public <T> Map<Long, T> readOf(Collection<Long> ids, Asking<T> asking) {
        Map<Long, T> found = new HashMap<>();
        IdLists.forEach(ids, some -> found.putAll(read(session -> asking.of(session, some))));
        return found;
    }

    /**
     * Writes all or nothing, in a transaction of its own where Jira gives one, or as part of the work that is being
     * written. If another writer is in the way, all is undone and the work starts over ({@link Contention}).
     *
     * @throws IllegalStateException if the database refuses, or somebody is always in the way
     */
    public <T extends @Nullable Object> T write(Work<T> work) {
        SqlSession session = writing.get();
        return session == null
                ? Contention.overcome(() -> execute(false, begun -> join(begun, work)))
                : with(session, work);
    }

    @Override
    public <T extends @Nullable Object> T together(Supplier<T> work) {
        return write(session -> work.get());
    }

    @Override
    public void afterwards(Runnable work) {
        Contention.follow(work);
    }

    private <T extends @Nullable Object> T execute(boolean readOnly, Work<T> work) {
        return executors
                .createExecutor(readOnly, !readOnly)
                .execute(connection -> with(new SqlSession(connection, names), work));
    }

    private static <T extends @Nullable Object> T with(SqlSession session, Work<T> work) {
        try {
            return work.with(session);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses", e);
        }
    }

    /** What is read meanwhile is read in the same transaction. */
    private <T extends @Nullable Object> T join(SqlSession session, Work<T> work) throws SQLException {
        writing.set(session);
        try {
            return work.with(session);
        } finally {
            writing.remove();
        }
    }
}
