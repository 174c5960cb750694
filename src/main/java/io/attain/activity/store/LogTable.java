package io.attain.activity.store;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.activity.store.LastTouchTable.Touch;
import io.attain.kernel.Metric;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes logs over one connection: the day's row, which makes whoever else saves that day wait, and the rows of its
 * parts.
 */
record LogTable(SqlSession session) {

    private static final List<String> PARTS = List.of("LOG_LINE", "LOG_PROBLEM", "LOG_TICK");
    /** Whose parts may also be of a batch, which is another's to change ({@link StoredBatchLines}). */
    private static final Set<String> BATCHED = Set.of("LOG_LINE", "LOG_TICK");

    /** Logs with their counts, and how many rows the other tables have of them. */
    private static final String FIND = PARTS.stream()
            .map(table -> ", (SELECT COUNT(*) FROM {" + table + "} WHERE [LOG_ID] = L.[ID]" + own(table) + ") AS ["
                    + table + "]")
            .collect(Collectors.joining(
                    "",
                    "SELECT L.[ID], L.[LOG_KEY], C.[ACTION_CODE], C.[TIMES], (SELECT COUNT(*) FROM {LOG_TICK}"
                            + " WHERE [LOG_ID] = L.[ID] AND [CODE] LIKE :TOUCHES) AS [TOUCHES]",
                    " FROM {DAILY_LOG} L LEFT JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID]"
                            + " WHERE L.[LOG_KEY] IN (:KEYS)"));

    /** What is found of a log: one of its counts, if it has any, and the other tables that have rows of it. */
    private record Found(
            long id, String key, Optional<Metric> action, int times, List<String> tables, boolean touches) {}

    /** Set first, in this order: MySQL would see the log as submitted by then. Who corrects what was submitted hands nothing in. */
    private static final String HANDED_IN = "[LATE] = CASE WHEN [SUBMITTED] = :SUBMITTED OR [HANDED_IN_AT] IS NOT NULL"
            + " THEN [LATE] ELSE :LATE END, [HANDED_IN_AT] = CASE WHEN [SUBMITTED] = :SUBMITTED THEN [HANDED_IN_AT]"
            + " ELSE COALESCE([HANDED_IN_AT], :ENTERED_AT) END, ";

    private static final String CHANGE =
            "[SUBMITTED] = :SUBMITTED, [ENTERED_AT] = :ENTERED_AT, [ENTERED_BY] = :ENTERED_BY,"
                    + " [DEMAND_CHANGES] = :DEMAND_CHANGES, [SUPPORT] = :SUPPORT, [REASON] = :REASON,"
                    + " [VERSION_NUMBER] = COALESCE([VERSION_NUMBER], 0) + 1 WHERE [LOG_KEY] = :LOG_KEY";

    private static final String OF_THE_ACTION = " WHERE [LOG_ID] = :LOG_ID AND [ACTION_CODE] = :ACTION_CODE";

    private static final String AS_SEEN = " AND COALESCE([VERSION_NUMBER], 0) = :SEEN";

    /** A draft that saw nothing may be older than what was handed in meanwhile. */
    private static final String AS_DRAFT = " AND [SUBMITTED] = :SUBMITTED";

    /**
     * Puts logs in place of those that there were of their days; no more than a list may hold.
     *
     * @throws LogOvertaken if one of them is another than was seen
     */
    List<DailyLogs.Saved> write(List<LogChange> changes) throws SQLException {
        Map<String, List<LogChange>> statements = new LinkedHashMap<>();
        changes.forEach(change -> statements
                .computeIfAbsent(statement(change), text -> new ArrayList<>())
                .add(change));
        List<LogChange> first = new ArrayList<>();
        for (Map.Entry<String, List<LogChange>> each : statements.entrySet()) {
            first.addAll(session.batch(each.getKey(), each.getValue(), change -> row(change.log())
                    .and("SEEN", change.seen())
                    .and("LATE", change.late())));
        }
        mustBeFirst(first);
        session.insert("DAILY_LOG", first, change -> row(change.log())
                .and("VERSION_NUMBER", DailyLogs.UNSAVED + 1)
                .and("HANDED_IN_AT", isHandedIn(change) ? change.log().enteredAt() : null)
                .and("LATE", isHandedIn(change) ? change.late() : null));
        List<Kept> kept = kept(changes);
        LastTouchTable last = new LastTouchTable(session);
        Set<Touch> touches = touches(kept, last);
        LastLineTable lines = new LastLineTable(session);
        Map<Long, Long> gone = lines.ofLogs(submitted(kept, log -> log.tables.contains("LOG_LINE")));
        writeParts(kept);
        writeCounts(kept);
        last.settle(touches);
        lines.keepWritten(gone, submitted(kept, log -> !log.content.lines().isEmpty()));
        return kept.stream()
                .map(each -> new DailyLogs.Saved(each.id, each.before))
                .toList();
    }

    private static String own(String table) {
        return BATCHED.contains(table) ? " AND [BATCH_NO] IS NULL" : "";
    }

    private static boolean isHandedIn(LogChange change) {
        return change.log().submitted() && change.own();
    }

    private static String statement(LogChange change) {
        String where = change.seen() != null ? AS_SEEN : change.log().submitted() ? "" : AS_DRAFT;
        return "UPDATE {DAILY_LOG} SET " + (isHandedIn(change) ? HANDED_IN : "") + CHANGE + where;
    }

    private void mustBeFirst(List<LogChange> changes) throws SQLException {
        List<LogChange> doubted = new ArrayList<>();
        for (LogChange change : changes) {
            Integer seen = change.seen();
            if (seen != null && seen != DailyLogs.UNSAVED) {
                throw new LogOvertaken(change.log());
            }
            if (seen != null || !change.log().submitted()) {
                doubted.add(change);
            }
        }
        Set<String> there = found(doubted).keySet();
        for (LogChange change : doubted) {
            if (there.contains(StoredLogs.key(change.log()))) {
                throw new LogOvertaken(change.log());
            }
        }
    }

    /** By the key of the log. */
    private Map<String, List<Found>> found(List<LogChange> changes) throws SQLException {
        List<String> keys =
                changes.stream().map(change -> StoredLogs.key(change.log())).toList();
        return keys.isEmpty()
                ? Map.of()
                : session
                        .list(
                                FIND,
                                Columns.of("KEYS", keys).and("TOUCHES", LastTouchTable.LIKE_TOUCHES),
                                LogTable::found)
                        .stream()
                        .collect(Collectors.groupingBy(Found::key));
    }

    /**
     * A log that is kept, before its parts are.
     *
     * @param before the counts that are kept of it
     * @param tables the other tables that have rows of it
     * @param touches whether it has ticked off touches, by its form or a batch
     */
    private record Kept(
            long id,
            boolean submitted,
            DailyLog.Content content,
            Map<Metric, Integer> before,
            List<String> tables,
            boolean touches) {

        static Kept of(DailyLog log, List<Found> found) {
            Map<Metric, Integer> before = new TreeMap<>();
            found.forEach(count -> count.action.ifPresent(action -> before.put(action, count.times)));
            Found any = found.get(0);
            return new Kept(any.id, log.submitted(), log.content(), before, any.tables, any.touches);
        }

        private Columns of(Metric action) {
            return Columns.of("LOG_ID", id).and("ACTION_CODE", action.code());
        }
    }

    private List<Kept> kept(List<LogChange> changes) throws SQLException {
        Map<String, List<Found>> found = found(changes);
        return changes.stream()
                .map(change -> Kept.of(change.log(), Objects.requireNonNull(found.get(StoredLogs.key(change.log())))))
                .toList();
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
                row.text("LOG_KEY"),
                Metric.keyActionOf(row.text("ACTION_CODE")),
                Math.toIntExact(row.number("TIMES")),
                tables,
                row.number("TOUCHES") > 0);
    }

    private static Columns row(DailyLog log) {
        return Columns.of("SUBMITTED", log.submitted())
                .and("ENTERED_AT", log.enteredAt())
                .and("ENTERED_BY", log.enteredBy())
                .and("DEMAND_CHANGES", log.content().demandChanges())
                .and("SUPPORT", log.content().support())
                .and(
                        "REASON",
                        log.content().reason().isEmpty() ? null : log.content().reason())
                .and("LOG_KEY", StoredLogs.key(log))
                .and("PROJECT_ID", log.projectId())
                .and("OWNER_KEY", log.owner())
                .and("DAY_NUMBER", log.day());
    }

    /** What logs have ticked off as touches, and what they do now. */
    private static Set<Touch> touches(List<Kept> kept, LastTouchTable last) throws SQLException {
        Set<Touch> touches = new HashSet<>(last.ofLogs(
                kept.stream().filter(log -> log.touches).map(log -> log.id).toList()));
        kept.stream()
                .flatMap(log -> log.content.ticks().stream())
                .map(tick -> new Touch(tick.issueId(), tick.code()))
                .filter(Touch::isOne)
                .forEach(touches::add);
        return touches;
    }

    /** Only what differs, which mostly is one number. */
    private void writeCounts(List<Kept> kept) throws SQLException {
        List<Columns> gone = new ArrayList<>();
        List<Columns> changed = new ArrayList<>();
        List<Columns> added = new ArrayList<>();
        for (Kept log : kept) {
            Map<Metric, Integer> now = log.content.counts();
            log.before.keySet().stream()
                    .filter(action -> !now.containsKey(action))
                    .map(log::of)
                    .forEach(gone::add);
            now.forEach((action, times) -> {
                Integer before = log.before.get(action);
                if (!times.equals(before)) {
                    (before == null ? added : changed).add(log.of(action).and("TIMES", times));
                }
            });
        }
        session.batch("DELETE FROM {LOG_COUNT}" + OF_THE_ACTION, gone, Function.identity());
        session.batch("UPDATE {LOG_COUNT} SET [TIMES] = :TIMES" + OF_THE_ACTION, changed, Function.identity());
        session.insert("LOG_COUNT", added, Function.identity());
    }

    private static List<Long> submitted(List<Kept> kept, Predicate<Kept> which) {
        return kept.stream()
                .filter(log -> log.submitted && which.test(log))
                .map(Kept::id)
                .toList();
    }

    private void writeParts(List<Kept> kept) throws SQLException {
        for (String table : PARTS) {
            session.batch(
                    "DELETE FROM {" + table + "} WHERE [LOG_ID] = :ID" + own(table),
                    kept.stream().filter(log -> log.tables.contains(table)).toList(),
                    log -> Columns.of("ID", log.id));
        }
        List<Columns> lines = new ArrayList<>();
        List<Columns> problems = new ArrayList<>();
        List<Columns> ticks = new ArrayList<>();
        for (Kept log : kept) {
            DailyLog.Content content = log.content;
            content.lines().forEach(line -> lines.add(row(line).and("LOG_ID", log.id)));
            content.problems()
                    .forEach(problem -> problems.add(Columns.of("TAG", problem.tag())
                            .and("NOTE", problem.note())
                            .and("LOG_ID", log.id)));
            content.ticks()
                    .forEach(tick -> ticks.add(Columns.of("ISSUE_ID", tick.issueId())
                            .and("CODE", tick.code())
                            .and("LOG_ID", log.id)));
        }
        session.insert("LOG_LINE", lines, Function.identity());
        session.insert("LOG_PROBLEM", problems, Function.identity());
        session.insert("LOG_TICK", ticks, Function.identity());
    }

    private static Columns row(DailyLog.Line line) {
        return Columns.of("ISSUE_ID", line.subject().id())
                .and("ISSUE_KEY", line.subject().key())
                .and("ISSUE_NAME", line.subject().name())
                .and("NOTE", line.note())
                .and("NEXT_STEP", line.next().text())
                .and("NEXT_DAY_NUMBER", line.next().on());
    }
}
