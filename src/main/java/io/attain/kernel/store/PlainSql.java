package io.attain.kernel.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.attain.kernel.AllOrNone;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads and writes our tables with SQL of our own, for what Active Objects would do entity by entity or cannot do: sums,
 * long scans, adding to a number. Portable SQL only, every value bound, every name written by {@link Names}.
 */
@Component
public final class PlainSql implements AllOrNone {

    /** What Active Objects puts before our tables' names: AO_ and the end of the MD5 of the plugin's key. */
    static final String PREFIX = "AO_E7494B_";

    /** How many rows of a long reading the database sends at a time. */
    public static final int FETCH_SIZE = 20_000;

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}|\\[(\\w+)]");

    private final TransactionalExecutorFactory executors;
    private final Map<String, Names> known = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** What a thread is writing. */
    @SuppressWarnings("ThreadLocalUsage") // of this database, and gone when it is written
    private final ThreadLocal<@Nullable Session> writing = new ThreadLocal<>();

    public PlainSql(@ComponentImport TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** What is done with a connection, which belongs to the caller: neither commit nor close it. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Connection connection, Names names) throws SQLException;
    }

    /** A table's name and its columns' as this database wants them written. */
    public record Names(String table, String quote) {

        /** A column's name, quoted. */
        public String column(String name) {
            return quote + name + quote;
        }
    }

    /** What is done with our tables; it may be done more than once. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T with(Session session) throws SQLException;
    }

    /** A connection in which our tables are known by their short names. */
    public final class Session {

        private final Connection connection;

        private Session(Connection connection) {
            this.connection = connection;
        }

        /**
         * Prepares a statement.
         *
         * @param text SQL in which {@code {NAME}} is the table that an entity's {@code @Table} calls so, and
         *     {@code [NAME]} is a column
         */
        public PreparedStatement prepare(String text) throws SQLException {
            String written = texts.get(text);
            if (written == null) {
                written = write(text);
                texts.put(text, written);
            }
            return connection.prepareStatement(written);
        }

        /**
         * Does a batch each part of which must change a row. If one does not, another writer was faster, and the work starts
         * over.
         */
        public void changeEach(PreparedStatement batch) throws SQLException {
            for (int count : batch.executeBatch()) {
                if (count == 0) {
                    throw new SQLTransactionRollbackException("Another writer changed a row", "40001");
                }
            }
        }

        private String write(String text) throws SQLException {
            StringBuilder written = new StringBuilder();
            Matcher names = NAME.matcher(text);
            String quote = connection.getMetaData().getIdentifierQuoteString().strip();
            while (names.find()) {
                MatchResult name = names.toMatchResult();
                String real = name.group(1) != null ? names(name.group(1)).table() : quote + name.group(2) + quote;
                names.appendReplacement(written, Matcher.quoteReplacement(real));
            }
            return names.appendTail(written).toString();
        }

        private Names names(String table) throws SQLException {
            return PlainSql.this.names(connection, table);
        }
    }

    /**
     * Reads, in a transaction of its own, or as part of the work that {@link #write} is doing.
     *
     * @throws IllegalStateException if the database refuses
     */
    public <T extends @Nullable Object> T read(Work<T> work) {
        Session session = writing.get();
        return session == null ? execute(true, work) : with(session, work);
    }

    /**
     * Writes all or nothing, in a transaction of its own where Jira gives one, or as part of the work that is being
     * written. If another writer is in the way, all is undone and the work starts over ({@link Contention}).
     *
     * @throws IllegalStateException if the database refuses, or somebody is always in the way
     */
    public <T extends @Nullable Object> T write(Work<T> work) {
        Session session = writing.get();
        return session == null
                ? Contention.overcome(() -> execute(false, begun -> join(begun, work)))
                : with(session, work);
    }

    @Override
    public <T extends @Nullable Object> T together(Supplier<T> work) {
        return write(session -> work.get());
    }

    private <T extends @Nullable Object> T execute(boolean readOnly, Work<T> work) {
        return executors.createExecutor(readOnly, !readOnly).execute(connection -> with(new Session(connection), work));
    }

    private static <T extends @Nullable Object> T with(Session session, Work<T> work) {
        try {
            return work.with(session);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses", e);
        }
    }

    /** What is read meanwhile is read in the same transaction. */
    private <T extends @Nullable Object> T join(Session session, Work<T> work) throws SQLException {
        writing.set(session);
        try {
            return work.with(session);
        } finally {
            writing.remove();
        }
    }

    /**
     * Reads from one table, in a transaction of its own or the one under way.
     *
     * @param table its name without prefix, as the entity's {@code @Table} says
     * @throws IllegalStateException if the database refuses
     */
    public <T> T read(String table, Reading<T> reading) {
        return executors.createExecutor(true, false).execute(connection -> {
            try {
                return reading.read(connection, names(connection, table));
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read " + table, e);
            }
        });
    }

    private Names names(Connection connection, String table) throws SQLException {
        Names names = known.get(table);
        if (names == null) {
            names = find(connection, table);
            known.put(table, names);
        }
        return names;
    }

    private static Names find(Connection connection, String table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String quote = database.getIdentifierQuoteString().strip();
        String wanted = PREFIX + table;
        Names found = null;
        try (ResultSet tables =
                database.getTables(connection.getCatalog(), null, "%" + table, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String schema = tables.getString("TABLE_SCHEM");
                if (name.toUpperCase(Locale.ROOT).equals(wanted)
                        && (found == null || schema == null || schema.equals(connection.getSchema()))) {
                    String prefix = schema == null ? "" : quote + schema + quote + ".";
                    found = new Names(prefix + quote + name + quote, quote);
                }
            }
        }
        if (found == null) {
            throw new SQLException("There is no table " + wanted);
        }
        return found;
    }
}
