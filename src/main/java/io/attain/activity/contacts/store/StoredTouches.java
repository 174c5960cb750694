package io.attain.activity.contacts.store;

import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.LastLines;
import io.attain.activity.NextSteps.Due;
import io.attain.activity.contacts.Touch;
import io.attain.activity.contacts.Touches;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines with the days of their logs, by the index of their issues, and what is to be done next from their last ones. */
@Component
public record StoredTouches(PlainSql sql, LastLines lines) implements Touches {

    private static final String SUBMITTED =
            " FROM {LOG_LINE} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED"
                    + " WHERE T.[ISSUE_ID] IN (:ISSUES)";

    private static final String COUNT = "SELECT COUNT(*) AS [ALL_OF_THEM]" + SUBMITTED;

    private static final String NEWEST_FIRST =
            "SELECT T.[ID], T.[ISSUE_ID], T.[NOTE], T.[NEXT_STEP], T.[NEXT_DAY_NUMBER], L.[OWNER_KEY], L.[DAY_NUMBER],"
                    + " L.[ENTERED_AT], (SELECT COUNT(*) FROM {LAST_LINE} S WHERE S.[ISSUE_ID] = T.[ISSUE_ID]"
                    + " AND S.[LINE_ID] = T.[ID]) AS [LAST_WORDS]"
                    + SUBMITTED
                    + " ORDER BY L.[DAY_NUMBER] DESC, T.[ID] DESC";

    private static final String LAST =
            "SELECT T.[ISSUE_ID], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]" + SUBMITTED + " GROUP BY T.[ISSUE_ID]";
    private static final String OF_PROJECTS =
            " FROM {DAILY_LOG} L JOIN {LOG_LINE} T ON T.[LOG_ID] = L.[ID] AND T.[ISSUE_ID] > 0";

    private static final String SINCE =
            " WHERE L.[PROJECT_ID] IN (:PROJECTS) AND L.[DAY_NUMBER] >= :FROM" + " AND L.[SUBMITTED] = :SUBMITTED";

    private static final String TOUCHED = "SELECT DISTINCT T.[ISSUE_ID]" + OF_PROJECTS + SINCE;

    private static final String OVERDUE = "SELECT [ISSUE_ID] FROM {LAST_LINE} WHERE [PROJECT_ID] IN (:PROJECTS)"
            + " AND [NEXT_DAY_NUMBER] >= :FROM AND [NEXT_DAY_NUMBER] < :TODAY";

    private static final String NEXT =
            "SELECT [ISSUE_ID], [NEXT_STEP], [NEXT_DAY_NUMBER] FROM {LAST_LINE} WHERE [NEXT_DAY_NUMBER] >= :FROM";

    private static final String TROUBLED = "SELECT DISTINCT L.[OWNER_KEY], L.[DAY_NUMBER], T.[ISSUE_ID]" + OF_PROJECTS
            + " JOIN {LOG_PROBLEM} P ON P.[LOG_ID] = L.[ID] AND LOWER(P.[TAG]) = :TAG" + SINCE;

    @Override
    public Map<Long, LocalDate> last(Collection<Long> issueIds) {
        return sql.readOf(issueIds, (session, ids) -> {
            Map<Long, LocalDate> last = new HashMap<>();
            session.eachOfMany(
                    LAST,
                    Columns.of("ISSUES", ids).and("SUBMITTED", true),
                    row -> last.put(row.number("ISSUE_ID"), row.day("LAST_DAY")));
            return last;
        });
    }

    @Override
    public Set<Long> since(Collection<Long> projectIds, @Nullable String by, LocalDate from) {
        return issues(
                by == null ? TOUCHED : TOUCHED + " AND L.[OWNER_KEY] = :BY",
                projectIds,
                Columns.of("FROM", from).and("BY", by));
    }

    @Override
    public Set<Long> overdue(Collection<Long> projectIds, LocalDate from, LocalDate today) {
        lines.beWhole();
        return issues(OVERDUE, projectIds, Columns.of("FROM", from).and("TODAY", today));
    }

    @Override
    public Map<Long, Due> next(Collection<Long> issueIds, LocalDate from) {
        lines.beWhole();
        return sql
                .listOf(issueIds, NEXT + " AND [ISSUE_ID] IN (:SOME)", Columns.of("FROM", from), StoredTouches::due)
                .stream()
                .collect(Collectors.toMap(Due::issueId, Function.identity()));
    }

    @Override
    public List<Due> next(LocalDate from, int most) {
        lines.beWhole();
        return sql.read(session -> session.first(
                most, NEXT + " ORDER BY [NEXT_DAY_NUMBER], [LINE_ID]", Columns.of("FROM", from), StoredTouches::due));
    }

    private static Due due(FoundRows row) throws SQLException {
        return new Due(row.number("ISSUE_ID"), row.text("NEXT_STEP"), row.day("NEXT_DAY_NUMBER"));
    }

    @Override
    public List<Troubled> withProblem(Collection<Long> projectIds, String tag, LocalDate from) {
        return list(
                TROUBLED,
                projectIds,
                Columns.of("FROM", from).and("TAG", tag),
                row -> new Troubled(row.text("OWNER_KEY"), row.day("DAY_NUMBER"), row.number("ISSUE_ID")));
    }

    private Set<Long> issues(String text, Collection<Long> projectIds, Columns asked) {
        return new HashSet<>(list(text, projectIds, asked, row -> row.number("ISSUE_ID")));
    }

    private <T> List<T> list(String text, Collection<Long> projectIds, Columns asked, SqlSession.Reading<T> row) {
        List<T> found = new ArrayList<>();
        asked.and("SUBMITTED", true);
        IdLists.forEach(
                projectIds,
                ids -> found.addAll(sql.read(session -> session.listOfMany(text, asked.and("PROJECTS", ids), row))));
        return found;
    }

    @Override
    public Part of(Collection<Long> issueIds, int start, int most) {
        lines.beWhole();
        List<Touch> newest = new ArrayList<>();
        long[] all = new long[1];
        IdLists.forEach(
                issueIds,
                ids -> sql.read(session -> {
                    Columns asked = Columns.of("ISSUES", ids).and("SUBMITTED", true);
                    all[0] += session.list(COUNT, asked, row -> row.number("ALL_OF_THEM"))
                            .get(0);
                    return newest.addAll(session.first(start + most, NEWEST_FIRST, asked, StoredTouches::touch));
                }));
        newest.sort(
                Comparator.comparing(Touch::day).thenComparing(Touch::lineId).reversed());
        return new Part(all[0], newest.stream().skip(start).limit(most).toList());
    }

    private static Touch touch(FoundRows row) throws SQLException {
        return new Touch(
                new Whose(row.text("OWNER_KEY"), row.day("DAY_NUMBER")),
                row.number("ID"),
                row.number("ISSUE_ID"),
                row.moment("ENTERED_AT"),
                row.text("NOTE"),
                new NextStep(row.text("NEXT_STEP"), row.dayOrNull("NEXT_DAY_NUMBER")),
                row.number("LAST_WORDS") > 0);
    }
}
