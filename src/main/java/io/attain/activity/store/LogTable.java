package io.attain.activity.store;

import io.attain.activity.DailyLog;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes logs over one connection: the day's row, which makes whoever else saves that day wait, and the rows of its
 * parts.
 */
record LogTable(SqlSession session) {

    private static final List<String> PARTS = List.of("LOG_COUNT", "LOG_LINE", "LOG_PROBLEM");

    /** The log of a day, and how many rows each table has of it. */
    private static final String FIND = PARTS.stream()
            .map(table -> ", (SELECT COUNT(*) FROM {" + table + "} WHERE [LOG_ID] = L.[ID]) AS [" + table + "]")
            .collect(Collectors.joining("", "SELECT L.[ID]", " FROM {DAILY_LOG} L WHERE L.[LOG_KEY] = :LOG_KEY"));

    /** A log that is there, and the tables that have rows of it. */
    private record Kept(long id, List<String> tables) {}

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
        Kept kept = session.list(FIND, row, LogTable::kept).get(0);
        for (String table : kept.tables) {
            session.change("DELETE FROM {" + table + "} WHERE [LOG_ID] = :ID", Columns.of("ID", kept.id));
        }
        insertParts(kept.id, log.content());
        return kept.id;
    }

    private static Kept kept(FoundRows row) throws SQLException {
        List<String> tables = new ArrayList<>();
        for (String table : PARTS) {
            if (row.number(table) > 0) {
                tables.add(table);
            }
        }
        return new Kept(row.number("ID"), tables);
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
