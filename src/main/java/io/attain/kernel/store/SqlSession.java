package io.attain.kernel.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A connection in which our tables are known by their short names. In its statements {@code {NAME}} is the table that an
 * entity's {@code @Table} calls so, {@code [NAME]} a column, and {@code :NAME} the value of that name; of a list, all its
 * values with commas between. Oracle takes at most 1,000 values in a list ({@link IdLists}).
 */
public final class SqlSession {

    /** How many rows of a long reading the database sends at a time: some drivers set aside memory for so many. */
    public static final int FETCH_SIZE = 20_000;

    private static final int AS_DRIVERS_DO = 0;

    private final Connection connection;
    private final TableNames names;

    SqlSession(Connection connection, TableNames names) {
        this.connection = connection;
        this.names = names;
    }

    /** Whether a transaction goes on reading what was there when it first read, whatever others have changed since; so do MySQL's. */
    public boolean readsThePast() throws SQLException {
        return connection.getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED;
    }

    /** What is made of one row, or of all of them. */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        T read(FoundRows rows) throws SQLException;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface Use {
        void use(FoundRows row) throws SQLException;
    }

    /** All that a question finds, in its order; not many rows. */
    public <T> List<T> list(String text, Columns values, Reading<T> row) throws SQLException {
        return list(text, values, AS_DRIVERS_DO, row);
    }

    /** The same of what may be many thousand rows. */
    public <T> List<T> listOfMany(String text, Columns values, Reading<T> row) throws SQLException {
        return list(text, values, FETCH_SIZE, row);
    }

    private <T> List<T> list(String text, Columns values, int size, Reading<T> row) throws SQLException {
        return scan(text, values, size, rows -> {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        });
    }

    /** The first that a question finds, in its order, at most so many; the others are not read. */
    public <T> List<T> first(int most, String text, Columns values, Reading<T> row) throws SQLException {
        return next(0, most, text, values, row);
    }

    /** The same after some that are passed over. */
    public <T> List<T> next(int skip, int most, String text, Columns values, Reading<T> row) throws SQLException {
        int size = (int) Math.min(FETCH_SIZE, (long) skip + most);
        return scan(text, values, size, rows -> {
            List<T> found = new ArrayList<>();
            int passed = 0;
            while (found.size() < most && rows.next()) {
                if (passed < skip) {
                    passed++;
                } else {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }

    /** The highest number of a project's rows in a table: of the one just added, if its writers take turns. */
    public long latest(String table, long projectId) throws SQLException {
        return list(
                        "SELECT MAX([ID]) AS [LATEST] FROM {" + table + "} WHERE [PROJECT_ID] = :PROJECT",
                        Columns.of("PROJECT", projectId),
                        row -> row.number("LATEST"))
                .get(0);
    }

    /** Hands each row that a question finds to {@code use}; not many. */
    public void each(String text, Columns values, Use use) throws SQLException {
        each(text, values, AS_DRIVERS_DO, use);
    }

    /** The same of what may be many thousand rows: they are never all in memory at once. */
    public void eachOfMany(String text, Columns values, Use use) throws SQLException {
        each(text, values, FETCH_SIZE, use);
    }

    private void each(String text, Columns values, int size, Use use) throws SQLException {
        scan(text, values, size, rows -> {
            while (rows.next()) {
                use.use(rows);
            }
            return true;
        });
    }

    /**
     * Reads what a question finds as far as {@code reading} likes.
     *
     * @param size how many rows are sent at a time; 0 for as many as the driver sends by itself
     */
    public <T extends @Nullable Object> T scan(String text, Columns values, int size, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = prepare(text, values)) {
            statement.setFetchSize(size);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(new FoundRows(rows));
            }
        }
    }

    /** Changes rows; answers how many. */
    public int change(String text, Columns values) throws SQLException {
        try (PreparedStatement statement = prepare(text, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does the same for each part, with values that are no lists; answers the parts that changed no row. */
    public <T> List<T> batch(String text, Collection<T> parts, Function<T, Columns> values) throws SQLException {
        List<T> without = new ArrayList<>();
        Iterator<T> next = parts.iterator();
        for (int count : each(text, parts.stream().map(values).toList())) {
            T part = next.next();
            if (count == Statement.SUCCESS_NO_INFO) {
                throw new SQLException("The database's driver does not say which of " + parts.size()
                        + " statements changed a row; a newer driver does: " + text);
            }
            if (count == 0) {
                without.add(part);
            }
        }
        return without;
    }

    private int[] each(String text, List<Columns> parts) throws SQLException {
        if (parts.isEmpty()) {
            return new int[0];
        }
        SqlText sql = names.write(connection, text);
        try (PreparedStatement statement = connection.prepareStatement(sql.single())) {
            return counts(statement, sql, parts);
        }
    }

    /** How many rows each changes. A batch of one is a plain statement: PostgreSQL's driver would have it planned anew. */
    private static int[] counts(PreparedStatement statement, SqlText sql, List<Columns> parts) throws SQLException {
        if (parts.size() == 1) {
            bind(statement, sql, parts.get(0));
            return new int[] {statement.executeUpdate()};
        }
        for (Columns part : parts) {
            bind(statement, sql, part);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    private static void bind(PreparedStatement statement, SqlText sql, Columns values) throws SQLException {
        int at = 0;
        for (String name : sql.values()) {
            set(statement, ++at, values.get(name));
        }
    }

    /** The same, where each part must change a row. If one does not, another writer was faster, and the work starts over. */
    public <T> void changeEach(String text, Collection<T> parts, Function<T, Columns> values) throws SQLException {
        if (!batch(text, parts, values).isEmpty()) {
            throw new SQLTransactionRollbackException("Another writer changed a row", "40001");
        }
    }

    /** Adds a row for each part to a table; all have the same columns. */
    public <T> void insert(String table, Collection<T> parts, Function<T, Columns> row) throws SQLException {
        List<Columns> rows = parts.stream().map(row).toList();
        if (!rows.isEmpty()) {
            Collection<String> columns = rows.get(0).names();
            String all = columns.stream().collect(Collectors.joining("], [", "[", "]"));
            String marks = columns.stream().collect(Collectors.joining(", :", ":", ""));
            each("INSERT INTO {" + table + "} (" + all + ") VALUES (" + marks + ")", rows);
        }
    }

    private PreparedStatement prepare(String text, Columns values) throws SQLException {
        SqlText sql = names.write(connection, text);
        List<? extends List<?>> lists =
                sql.values().stream().map(values::valuesOf).toList();
        PreparedStatement statement = connection.prepareStatement(sql.with(lists));
        int at = 0;
        for (List<?> list : lists) {
            for (Object value : list) {
                set(statement, ++at, value);
            }
        }
        return statement;
    }

    /** A null is an object of no type: SQL Server's driver knows no type NULL. */
    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Date moment) {
            statement.setTimestamp(at, Timestamp.from(moment.toInstant()));
        } else {
            statement.setObject(at, value);
        }
    }
}
