package io.attain.activity.store;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.kernel.Metric;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes logs over one connection: the day's row, which makes whoever else saves that day wait, and the rows of its
 * parts.
 */
record LogTable(SqlSession session) {

    private static final List<String> PARTS = List.of("LOG_LINE", "LOG_PROBLEM", "LOG_TICK");

    /** The log of a day with its counts, and how many rows the other tables have of it. */
    private static final String FIND = PARTS.stream()
            .map(table -> ", (SELECT COUNT(*) FROM {" + table + "} WHERE [LOG_ID] = L.[ID]) AS [" + table + "]")
            .collect(Collectors.joining(
                    "",
                    "SELECT L.[ID], C.[ACTION_CODE], C.[TIMES]",
                    " FROM {DAILY_LOG} L LEFT JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID]"
                            + " WHERE L.[LOG_KEY] = :LOG_KEY"));

    /** What is found of a log: one of its counts, if it has any, and the other tables that have rows of it. */
    private record Found(long id, Optional<Metric> action, int times, List<String> tables) {}

    /** Set first: MySQL would see the log as submitted by then. Who corrects what was submitted hands nothing in. */
    private static final String HANDED_IN = "[HANDED_IN_AT] = CASE WHEN [SUBMITTED] = :SUBMITTED THEN [HANDED_IN_AT]"
            + " ELSE COALESCE([HANDED_IN_AT], :ENTERED_AT) END, ";

    private static final String CHANGE = "[SUBMITTED] = :SUBMITTED, [ENTERED_AT] = :ENTERED_AT,"
            + " [DEMAND_CHANGES] = :DEMAND_CHANGES, [SUPPORT] = :SUPPORT,"
            + " [VERSION_NUMBER] = COALESCE([VERSION_NUMBER], 0) + 1";

    private static final String OF_THE_DAY = " WHERE [LOG_KEY] = :LOG_KEY";

    private static final String OF_THE_ACTION = " WHERE [LOG_ID] = :LOG_ID AND [ACTION_CODE] = :ACTION_CODE";

    private static final String AS_SEEN = " AND COALESCE([VERSION_NUMBER], 0) = :SEEN";

    /**
     * Puts the log in place of the day's former one.
     *
     * @throws LogOvertaken if there is another
     */
    DailyLogs.Saved write(LogChange change) throws SQLException {
        DailyLog log = change.log();
        Integer seen = change.seen();
        boolean handedIn = log.submitted() && change.own();
        Columns row = row(log);
        if (!change(log, seen, handedIn)) {
            if (seen != null && (seen != DailyLogs.UNSAVED || isThere(row))) {
                throw new LogOvertaken(log);
            }
            Columns first = row.and("VERSION_NUMBER", DailyLogs.UNSAVED + 1)
                    .and("HANDED_IN_AT", handedIn ? log.enteredAt() : null);
            session.insert("DAILY_LOG", List.of(first), Function.identity());
        }
        List<Found> found = session.list(FIND, row, LogTable::found);
        long id = found.get(0).id;
        for (String table : found.get(0).tables) {
            session.change("DELETE FROM {" + table + "} WHERE [LOG_ID] = :ID", Columns.of("ID", id));
        }
        insertParts(id, log.content());
        Map<Metric, Integer> before = new TreeMap<>();
        found.forEach(count -> count.action.ifPresent(action -> before.put(action, count.times)));
        writeCounts(id, before, log.content().counts());
        return new DailyLogs.Saved(id, before);
    }

    private boolean change(DailyLog log, @Nullable Integer seen, boolean handedIn) throws SQLException {
        String set = (handedIn ? HANDED_IN : "") + CHANGE + OF_THE_DAY + (seen == null ? "" : AS_SEEN);
        return session.change("UPDATE {DAILY_LOG} SET " + set, row(log).and("SEEN", seen)) > 0;
    }

    private boolean isThere(Columns row) throws SQLException {
        return !session.list(FIND, row, LogTable::found).isEmpty();
    }

    private static Found found(FoundRows row) throws SQLException {
        List<String> tables = new ArrayList<>();
        for (String table : PARTS) {
            if (row.number(table) > 0) {
                tables.add(table);
            }
        }
        return new Found(
                row.number("ID"),
                Metric.keyActionOf(row.text("ACTION_CODE")),
                Math.toIntExact(row.number("TIMES")),
                tables);
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

    /** Only what differs, which mostly is one number. */
    private void writeCounts(long id, Map<Metric, Integer> before, Map<Metric, Integer> now) throws SQLException {
        Set<Metric> gone = new TreeSet<>(before.keySet());
        gone.removeAll(now.keySet());
        Map<Metric, Integer> changed = new TreeMap<>(now);
        changed.entrySet().removeAll(before.entrySet());
        Map<Metric, Integer> added = new TreeMap<>(changed);
        added.keySet().removeAll(before.keySet());
        changed.keySet().retainAll(before.keySet());
        session.batch("DELETE FROM {LOG_COUNT}" + OF_THE_ACTION, gone, action -> of(id, action));
        session.batch(
                "UPDATE {LOG_COUNT} SET [TIMES] = :TIMES" + OF_THE_ACTION, changed.entrySet(), count -> row(id, count));
        session.insert("LOG_COUNT", added.entrySet(), count -> row(id, count));
    }

    private static Columns row(long id, Map.Entry<Metric, Integer> count) {
        return of(id, count.getKey()).and("TIMES", count.getValue());
    }

    private static Columns of(long id, Metric action) {
        return Columns.of("LOG_ID", id).and("ACTION_CODE", action.code());
    }

    private void insertParts(long id, DailyLog.Content content) throws SQLException {
        session.insert("LOG_LINE", content.lines(), line -> Columns.of(
                        "ISSUE_ID", line.subject().id())
                .and("ISSUE_KEY", line.subject().key())
                .and("ISSUE_NAME", line.subject().name())
                .and("NOTE", line.note())
                .and("NEXT_STEP", line.next().text())
                .and("NEXT_DAY_NUMBER", line.next().on())
                .and("LOG_ID", id));
        session.insert("LOG_PROBLEM", content.problems(), problem -> Columns.of("TAG", problem.tag())
                .and("NOTE", problem.note())
                .and("LOG_ID", id));
        session.insert("LOG_TICK", content.ticks(), tick -> Columns.of("ISSUE_ID", tick.issueId())
                .and("CODE", tick.code())
                .and("LOG_ID", id));
    }
}
