package io.attain.activity.store;

import io.attain.activity.DailyLog;
import io.attain.kernel.Metric;
import io.attain.kernel.store.PlainSql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;

/**
 * Writes logs over one connection: the day's row, which makes whoever else saves that day wait, and the rows of its
 * parts.
 */
final class LogTable {

    private final PlainSql.Session session;

    LogTable(PlainSql.Session session) {
        this.session = session;
    }

    /** One row of a log's part. */
    @FunctionalInterface
    private interface Row<T> {
        void set(PreparedStatement statement, T part) throws SQLException;
    }

    /** Puts the log in place of the day's former one; answers its id. */
    long write(DailyLog log) throws SQLException {
        boolean known = update(log);
        if (!known) {
            insert(log);
        }
        long id = id(log);
        if (known) {
            delete("LOG_COUNT", id);
            delete("LOG_LINE", id);
            delete("LOG_PROBLEM", id);
        }
        insertParts(id, log.content());
        return id;
    }

    private boolean update(DailyLog log) throws SQLException {
        try (PreparedStatement statement = session.prepare("UPDATE {DAILY_LOG} SET [SUBMITTED] = ?, [ENTERED_AT] = ?,"
                + " [DEMAND_CHANGES] = ?, [SUPPORT] = ? WHERE [LOG_KEY] = ?")) {
            set(statement, log);
            return statement.executeUpdate() > 0;
        }
    }

    private void insert(DailyLog log) throws SQLException {
        try (PreparedStatement statement = session.prepare("INSERT INTO {DAILY_LOG} ([SUBMITTED], [ENTERED_AT],"
                + " [DEMAND_CHANGES], [SUPPORT], [LOG_KEY], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER])"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            set(statement, log);
            statement.setLong(6, log.projectId());
            statement.setString(7, log.owner());
            statement.setInt(8, Math.toIntExact(log.day().toEpochDay()));
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, DailyLog log) throws SQLException {
        statement.setBoolean(1, log.submitted());
        statement.setTimestamp(2, new Timestamp(log.enteredAt().toEpochMilli()));
        statement.setString(3, log.content().demandChanges());
        statement.setString(4, log.content().support());
        statement.setString(5, StoredLogs.key(log));
    }

    private long id(DailyLog log) throws SQLException {
        try (PreparedStatement statement = session.prepare("SELECT [ID] FROM {DAILY_LOG} WHERE [LOG_KEY] = ?")) {
            statement.setString(1, StoredLogs.key(log));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void delete(String table, long logId) throws SQLException {
        try (PreparedStatement statement = session.prepare("DELETE FROM {" + table + "} WHERE [LOG_ID] = ?")) {
            statement.setLong(1, logId);
            statement.executeUpdate();
        }
    }

    private void insertParts(long id, DailyLog.Content content) throws SQLException {
        insertEach(
                "{LOG_COUNT} ([ACTION_CODE], [TIMES], [LOG_ID])",
                id,
                content.counts().entrySet(),
                LogTable::set);
        insertEach("{LOG_LINE} ([ISSUE_KEY], [NOTE], [LOG_ID])", id, content.lines(), (statement, line) -> {
            statement.setString(1, line.issueKey());
            statement.setString(2, line.note());
        });
        insertEach("{LOG_PROBLEM} ([TAG], [NOTE], [LOG_ID])", id, content.problems(), (statement, problem) -> {
            statement.setString(1, problem.tag());
            statement.setString(2, problem.note());
        });
    }

    private static void set(PreparedStatement statement, Map.Entry<Metric, Integer> count) throws SQLException {
        statement.setString(1, count.getKey().code());
        statement.setInt(2, count.getValue());
    }

    private <T> void insertEach(String columns, long logId, Collection<T> parts, Row<T> row) throws SQLException {
        if (parts.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare("INSERT INTO " + columns + " VALUES (?, ?, ?)")) {
            for (T part : parts) {
                row.set(statement, part);
                statement.setLong(3, logId);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
