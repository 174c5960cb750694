package io.attain.results.store;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.Tally;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ResultRow} over one connection. */
final class ResultTable {

    private static final String COLUMNS =
            "[SOURCE_KIND], [SOURCE_ID], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER], [METRIC],"
                    + " [AMOUNT], [REGION], [PRODUCT_LINE], [CUSTOMER_TYPE], [CUSTOMER_ID]";

    private final PlainSql.Session session;

    ResultTable(PlainSql.Session session) {
        this.session = session;
    }

    /** What is kept of a source, and in which rows. */
    record Kept(List<Long> rowIds, List<Result> results) {
        static final Kept NONE = new Kept(List.of(), List.of());
    }

    /** What is kept of some sources of one kind, as many as a list may hold; one of which nothing is kept is missing. */
    Map<Long, Kept> of(Source source, List<Long> sourceIds) throws SQLException {
        String marks = IdLists.marks(sourceIds.size());
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS
                + ", [ID] FROM {RESULT} WHERE [SOURCE_ID] IN (" + marks + ") AND [SOURCE_KIND] = ? ORDER BY [ID]")) {
            bind(statement, source, sourceIds);
            Map<Long, Kept> kept = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Kept its =
                            kept.computeIfAbsent(rows.getLong(2), id -> new Kept(new ArrayList<>(), new ArrayList<>()));
                    its.rowIds().add(rows.getLong(12));
                    its.results().add(result(rows));
                }
            }
            return kept;
        }
    }

    /** Writes the rows of some sources as they are: whoever changes one of them waits. Not every database knows FOR UPDATE. */
    void lock(Source source, List<Long> sourceIds) throws SQLException {
        String marks = IdLists.marks(sourceIds.size());
        try (PreparedStatement statement = session.prepare(
                "UPDATE {RESULT} SET [AMOUNT] = [AMOUNT] WHERE [SOURCE_ID] IN (" + marks + ") AND [SOURCE_KIND] = ?")) {
            bind(statement, source, sourceIds);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Source source, List<Long> sourceIds) throws SQLException {
        int at = 1;
        for (long id : sourceIds) {
            statement.setLong(at++, id);
        }
        statement.setString(at, source.name());
    }

    /** The results of the next sources of a project: some thousand, and all of each source; empty after the last. */
    List<Result> next(long projectId, Source source, long after) throws SQLException {
        List<Result> some = new ArrayList<>();
        each(
                PlainSql.FETCH_SIZE,
                "[PROJECT_ID] = ? AND [SOURCE_ID] > ? AND [SOURCE_KIND] = ? ORDER BY [SOURCE_ID], [ID]",
                some::add,
                projectId,
                after,
                source.name());
        if (some.size() == PlainSql.FETCH_SIZE) {
            long cut = some.get(some.size() - 1).sourceId();
            some.removeIf(result -> result.sourceId() == cut);
        }
        return some;
    }

    /** Hands what a question finds to {@code action}; the values are numbers and texts. */
    void each(String condition, Consumer<Result> action, Object... values) throws SQLException {
        each(0, condition, action, values);
    }

    /** What a question finds, added up by a column of numbers. */
    Map<Long, Tally> sums(String column, String condition, Object... values) throws SQLException {
        Map<Long, Tally> sums = new HashMap<>();
        String by = "[" + column + "]";
        try (PreparedStatement statement = session.prepare(
                "SELECT " + by + ", SUM([AMOUNT]), COUNT(*) FROM {RESULT} WHERE " + condition + " GROUP BY " + by)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getLong(1), new Tally(rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return sums;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** The same, with no more rows than {@code most}; 0 is all. */
    private void each(int most, String condition, Consumer<Result> action, Object... values) throws SQLException {
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS + " FROM {RESULT} WHERE " + condition)) {
            statement.setMaxRows(most);
            bind(statement, values);
            statement.setFetchSize(PlainSql.FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.accept(result(rows));
                }
            }
        }
    }

    /** Whoever was faster with one of the rows makes this fail, and the writer start over. */
    void delete(List<Long> rowIds) throws SQLException {
        if (rowIds.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare("DELETE FROM {RESULT} WHERE [ID] = ?")) {
            for (long id : rowIds) {
                statement.setLong(1, id);
                statement.addBatch();
            }
            session.changeEach(statement);
        }
    }

    void insert(Map<Long, List<Result>> results) throws SQLException {
        if (results.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare(
                "INSERT INTO {RESULT} (" + COLUMNS + ", [SLOT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (List<Result> its : results.values()) {
                for (int number = 0; number < its.size(); number++) {
                    write(statement, its.get(number), number);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void write(PreparedStatement statement, Result result, int number) throws SQLException {
        statement.setString(1, result.source().name());
        statement.setLong(2, result.sourceId());
        statement.setLong(3, result.projectId());
        statement.setString(4, result.owner());
        statement.setInt(5, Math.toIntExact(result.day().toEpochDay()));
        statement.setString(6, result.metric().code());
        statement.setLong(7, result.amount());
        statement.setString(8, result.scope().region());
        statement.setString(9, result.scope().productLine());
        statement.setString(10, result.scope().customerType());
        statement.setObject(11, result.customerId(), Types.BIGINT);
        statement.setString(12, result.source() + ":" + result.sourceId() + ":" + number);
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                Source.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                LocalDate.ofEpochDay(row.getInt(5)),
                Metric.ofCode(row.getString(6)).orElseThrow(),
                row.getLong(7),
                new Scope(row.getString(8), row.getString(9), row.getString(10)),
                customer(row));
    }

    private static @Nullable Long customer(ResultSet row) throws SQLException {
        long id = row.getLong(11);
        return row.wasNull() ? null : id;
    }
}
