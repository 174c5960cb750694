package io.attain.activity.store;

import io.attain.activity.DailyLog;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes logs over one connection: the day's row, which makes whoever else saves that day wait, and the rows of its
 * parts.
 */
final class LogTable {

    private final SqlSession session;

    LogTable(SqlSession session) {
        this.session = session;
    }

    /** Puts the log in place of the day's former one; answers its id. */
    long write(DailyLog log) throws SQLException {
        Columns row = row(log);
        boolean known = session.change(
                        "UPDATE {DAILY_LOG} SET [SUBMITTED] = :SUBMITTED, [ENTERED_AT] = :ENTERED_AT,"
                                + " [DEMAND_CHANGES] = :DEMAND_CHANGES, [SUPPORT] = :SUPPORT WHERE [LOG_KEY] = :LOG_KEY",
                        row)
                > 0;
        if (!known) {
            session.insert("DAILY_LOG", List.of(row), Function.identity());
        }
        long id = session.list(
                        "SELECT [ID] FROM {DAILY_LOG} WHERE [LOG_KEY] = :LOG_KEY", row, found -> found.number("ID"))
                .get(0);
        if (known) {
            delete("LOG_COUNT", id);
            delete("LOG_LINE", id);
            delete("LOG_PROBLEM", id);
        }
        insertParts(id, log.content());
        return id;
    }

    private static Columns row(DailyLog log) {
        return Columns.of("SUBMITTED", log.submitted())
                .and("ENTERED_AT", log.enteredAt())
                .and("DEMAND_CHANGES", log.content().demandChanges())
                .and("SUPPORT", log.content().support())
                .and("LOG_KEY", StoredLogs.key(log))
                .and("PROJECT_ID", log.projectId())
                .and("OWNER_KEY", log.owner())
                .and("DAY_NUMBER", log.day());
    }

    private void delete(String table, long logId) throws SQLException {
        session.change("DELETE FROM {" + table + "} WHERE [LOG_ID] = :ID", Columns.of("ID", logId));
    }

    private void insertParts(long id, DailyLog.Content content) throws SQLException {
        session.insert("LOG_COUNT", content.counts().entrySet(), count -> Columns.of(
                        "ACTION_CODE", count.getKey().code())
                .and("TIMES", count.getValue())
                .and("LOG_ID", id));
        session.insert("LOG_LINE", content.lines(), line -> Columns.of("ISSUE_KEY", line.issueKey())
                .and("NOTE", line.note())
                .and("LOG_ID", id));
        session.insert("LOG_PROBLEM", content.problems(), problem -> Columns.of("TAG", problem.tag())
                .and("NOTE", problem.note())
                .and("LOG_ID", id));
    }
}
