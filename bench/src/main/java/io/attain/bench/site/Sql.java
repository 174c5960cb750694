package io.attain.bench.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL as one would write it by hand. In its texts {@code #NAME} is the plugin's table of that name. */
record Sql(DataSource source) {

    private static final int BATCH = 10_000;

    static String text(String sql) {
        return sql.replaceAll("#([A-Z_]+)", "\"AO_E7494B_$1\"");
    }

    /** Something done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Does something in a transaction. */
    <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            T done = work.with(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that a statement with its values is asked. */
    private interface Question<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T asked(String sql, Object[] values, Question<T> question) {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text(sql))) {
                bind(statement, values);
                return question.of(statement);
            }
        });
    }

    int execute(String sql, Object... values) {
        return asked(sql, values, PreparedStatement::executeUpdate);
    }

    /** What must not be part of a transaction. */
    void maintain(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    long number(String sql, Object... values) {
        return asked(sql, values, statement -> {
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** The second column by the first. */
    Map<Long, Long> numbers(String sql, Object... values) {
        return asked(sql, values, statement -> {
            statement.setFetchSize(BATCH);
            Map<Long, Long> numbers = new TreeMap<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                numbers.put(rows.getLong(1), rows.getLong(2));
            }
            return numbers;
        });
    }

    /**
     * How PostgreSQL goes about a prepared statement, whatever its values are, when tables are long: short ones it would read
     * whole, as that is faster.
     */
    String plan(String prepared) {
        int values = prepared.length() - prepared.replace("?", "").length();
        String numbered = prepared;
        for (int value = 1; value <= values; value++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + value);
        }
        String asked = "EXPLAIN EXECUTE asked" + (values == 0 ? "" : "(" + "NULL, ".repeat(values - 1) + "NULL)");
        StringBuilder plan = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL plan_cache_mode = force_generic_plan");
            for (String ofShortTables : new String[] {"seqscan", "hashjoin", "mergejoin"}) {
                statement.execute("SET LOCAL enable_" + ofShortTables + " = off");
            }
            statement.execute("PREPARE asked AS " + numbered);
            ResultSet lines = statement.executeQuery(asked);
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            statement.execute("DEALLOCATE asked");
            connection.rollback();
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(prepared, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Takes rows and writes them in batches. */
    final class Rows implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement statement;
        private int waiting;

        Rows(String sql) throws SQLException {
            connection = source.getConnection();
            connection.setAutoCommit(false);
            statement = connection.prepareStatement(text(sql));
        }

        void add(@Nullable Object... values) throws SQLException {
            bind(statement, values);
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.executeBatch();
            connection.commit();
            statement.close();
            connection.close();
        }
    }
}
