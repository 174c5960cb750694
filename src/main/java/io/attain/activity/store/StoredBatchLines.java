package io.attain.activity.store;

import io.attain.activity.BatchLines;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLogs;
import io.attain.activity.store.LastTouchTable.Touch;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps them among the lines and ticks of logs, marked with their batch. */
@Component
public record StoredBatchLines(PlainSql sql) implements BatchLines {

    private static final String LOG = "SELECT [ID] FROM {DAILY_LOG} WHERE [LOG_KEY] = :LOG_KEY";

    private static final String SAID = "SELECT T.[ISSUE_ID] FROM {DAILY_LOG} L JOIN {LOG_TICK} T"
            + " ON T.[LOG_ID] = L.[ID] AND T.[CODE] = :CODE WHERE L.[LOG_KEY] = :LOG_KEY";

    private static final String TOLD =
            "SELECT T.[BATCH_NO], L.[OWNER_KEY], L.[DAY_NUMBER], T.[CODE], COUNT(*) AS [MANY]"
                    + " FROM {DAILY_LOG} L JOIN {LOG_TICK} T ON T.[LOG_ID] = L.[ID] AND T.[BATCH_NO] IS NOT NULL"
                    + " WHERE L.[LOG_KEY] IN (:SOME) GROUP BY T.[BATCH_NO], L.[OWNER_KEY], L.[DAY_NUMBER], T.[CODE]";

    /** All lines of a batch say the same. */
    private static final String NOTES = "SELECT [BATCH_NO], [NOTE] FROM {LOG_LINE} WHERE [ID] IN"
            + " (SELECT MIN([ID]) FROM {LOG_LINE} WHERE [BATCH_NO] IN (:SOME) GROUP BY [BATCH_NO])";

    private static final String OF_NUMBER = " WHERE [BATCH_NO] = :BATCH";

    private static final String OF_BATCH = " FROM {LOG_LINE}" + OF_NUMBER;

    @Override
    public void add(Batch batch, Collection<Subject> subjects) {
        sql.write(session -> {
            long log = session.list(LOG, log(batch), row -> row.number("ID")).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No log: " + batch));
            session.insert("LOG_LINE", subjects, subject -> row(batch, log, subject)
                    .and("ISSUE_KEY", subject.key())
                    .and("ISSUE_NAME", subject.name())
                    .and("NOTE", batch.note()));
            session.insert(
                    "LOG_TICK", subjects, subject -> row(batch, log, subject).and("CODE", batch.code()));
            settle(session, subjects.stream().map(Subject::id).toList(), batch.code());
            return log;
        });
    }

    /** A batch ticks off the same with all. */
    private static void settle(SqlSession session, Collection<Long> issues, String code) throws SQLException {
        new LastTouchTable(session)
                .settle(issues.stream()
                        .map(issue -> new Touch(issue, code))
                        .filter(Touch::isOne)
                        .toList());
    }

    private static Columns row(Batch batch, long log, Subject subject) {
        return Columns.of("LOG_ID", log).and("ISSUE_ID", subject.id()).and("BATCH_NO", batch.number());
    }

    private static Columns log(Batch batch) {
        return Columns.of("LOG_KEY", StoredLogs.key(batch.projectId(), batch.by(), batch.day()));
    }

    @Override
    public Set<Long> said(Batch batch) {
        return new HashSet<>(sql.read(session ->
                session.listOfMany(SAID, log(batch).and("CODE", batch.code()), row -> row.number("ISSUE_ID"))));
    }

    @Override
    public List<Told> told(long projectId, Collection<DailyLogs.Whose> logs) {
        List<String> keys = logs.stream()
                .map(each -> StoredLogs.key(projectId, each.owner(), each.day()))
                .toList();
        List<Told> found = sql.listOf(keys, TOLD, Columns.none(), StoredBatchLines::withoutNote);
        Map<Long, String> notes = sql.mapOf(
                found.stream().map(Told::number).toList(),
                NOTES,
                Columns.none(),
                row -> row.number("BATCH_NO"),
                row -> row.text("NOTE"));
        return found.stream()
                .map(each -> new Told(
                        each.number(), each.log(), each.code(), notes.getOrDefault(each.number(), ""), each.subjects()))
                .sorted(Comparator.comparingLong(Told::number))
                .toList();
    }

    private static Told withoutNote(FoundRows row) throws SQLException {
        return new Told(
                row.number("BATCH_NO"),
                StoredLogs.whose(row),
                row.text("CODE"),
                "",
                Math.toIntExact(row.number("MANY")));
    }

    @Override
    public List<Long> remove(long number) {
        Columns batch = Columns.of("BATCH", number);
        return sql.write(session -> {
            List<Long> ids = session.listOfMany("SELECT [ISSUE_ID]" + OF_BATCH, batch, row -> row.number("ISSUE_ID"));
            List<Touch> touches =
                    session.listOfMany("SELECT [ISSUE_ID], [CODE] FROM {LOG_TICK}" + OF_NUMBER, batch, Touch::of);
            session.change("DELETE" + OF_BATCH, batch);
            session.change("DELETE FROM {LOG_TICK}" + OF_NUMBER, batch);
            new LastTouchTable(session)
                    .settle(touches.stream().filter(Touch::isOne).toList());
            return ids;
        });
    }

    @Override
    public void pass(long from, Subject to) {
        Columns passing = Columns.of("FROM", from)
                .and("ISSUE_ID", to.id())
                .and("ISSUE_KEY", to.key())
                .and("ISSUE_NAME", to.name());
        sql.write(session -> {
            int lines = lines(session, passing);
            int ticks =
                    session.change("UPDATE {LOG_TICK} SET [ISSUE_ID] = :ISSUE_ID WHERE [ISSUE_ID] = :FROM", passing);
            new LastTouchTable(session).settleOf(List.of(from, to.id()));
            new LastLineTable(session).keep(List.of(from, to.id()));
            return lines + ticks;
        });
    }

    private static int lines(SqlSession session, Columns passing) throws SQLException {
        return session.change(
                "UPDATE {LOG_LINE} SET [ISSUE_ID] = :ISSUE_ID, [ISSUE_KEY] = :ISSUE_KEY, [ISSUE_NAME] = :ISSUE_NAME"
                        + " WHERE [ISSUE_ID] = :FROM",
                passing);
    }
}
