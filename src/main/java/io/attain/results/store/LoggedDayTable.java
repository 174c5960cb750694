package io.attain.results.store;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import io.attain.results.LoggedDay;
import io.attain.results.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of {@link LoggedDayRow} over one connection. */
record LoggedDayTable(SqlSession session) {

    private static final String SELECT =
            "SELECT [LOG_ID], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER] FROM {LOGGED_DAY} WHERE ";

    /** Makes these the days of some logs, as many as a list may hold; only what differs is written. */
    void replace(List<Long> logIds, Map<Long, List<LoggedDay>> days) throws SQLException {
        Map<Long, List<LoggedDay>> kept =
                session.list(SELECT + "[LOG_ID] IN (:IDS)", Columns.of("IDS", logIds), LoggedDayTable::day).stream()
                        .collect(Collectors.groupingBy(LoggedDay::logId));
        List<LoggedDay> gone = new ArrayList<>();
        List<LoggedDay> added = new ArrayList<>();
        for (Long id : logIds) {
            List<LoggedDay> wanted = Objects.requireNonNull(days.get(id));
            List<LoggedDay> before = kept.getOrDefault(id, List.of());
            if (!before.equals(wanted)) {
                gone.addAll(before);
                added.addAll(wanted);
            }
        }
        session.changeEach("DELETE FROM {LOGGED_DAY} WHERE [LOG_ID] = :LOG_ID", gone, LoggedDayTable::row);
        session.insert("LOGGED_DAY", added, LoggedDayTable::row);
    }

    /** The days of a project whose logs have ids above one and up to another. */
    List<LoggedDay> range(long projectId, long after, long last) throws SQLException {
        return session.listOfMany(
                SELECT + "[PROJECT_ID] = :PROJECT AND [LOG_ID] > :AFTER AND [LOG_ID] <= :LAST ORDER BY [LOG_ID]",
                Columns.of("PROJECT", projectId).and("AFTER", after).and("LAST", last),
                LoggedDayTable::day);
    }

    /** Hands the days of a period to {@code action}, with what was done on each; those of some people, or all for null. */
    void each(
            long projectId, @Nullable Set<String> owners, Period days, BiConsumer<LoggedDay, Map<Metric, Long>> action)
            throws SQLException {
        Done done = new Done(action);
        session.eachOfMany(
                "SELECT L.[LOG_ID], L.[PROJECT_ID], L.[OWNER_KEY], L.[DAY_NUMBER], R.[METRIC], R.[AMOUNT]"
                        + " FROM {LOGGED_DAY} L LEFT JOIN {RESULT} R"
                        + " ON R.[SOURCE_ID] = L.[LOG_ID] AND R.[SOURCE_KIND] = :SOURCE"
                        + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :END"
                        + IdLists.among("L.[OWNER_KEY]", "OWNERS", owners) + " ORDER BY L.[LOG_ID]",
                Columns.of("PROJECT", projectId)
                        .and("SOURCE", Source.LOG)
                        .and("FIRST", days.start())
                        .and("END", days.end())
                        .and("OWNERS", owners),
                done::add);
        done.close();
    }

    private static Columns row(LoggedDay day) {
        return Columns.of("LOG_ID", day.logId())
                .and("PROJECT_ID", day.projectId())
                .and("OWNER_KEY", day.owner())
                .and("DAY_NUMBER", day.day());
    }

    private static LoggedDay day(FoundRows row) throws SQLException {
        return new LoggedDay(
                row.number("LOG_ID"), row.number("PROJECT_ID"), row.text("OWNER_KEY"), row.day("DAY_NUMBER"));
    }

    /** Puts together what was done on a day, of rows in the order of the days' logs. */
    private static final class Done {

        private final BiConsumer<LoggedDay, Map<Metric, Long>> action;
        private @Nullable LoggedDay day;
        private Map<Metric, Long> times = new HashMap<>();

        Done(BiConsumer<LoggedDay, Map<Metric, Long>> action) {
            this.action = action;
        }

        void add(FoundRows row) throws SQLException {
            LoggedDay next = day(row);
            if (!next.equals(day)) {
                close();
                day = next;
            }
            String metric = row.textOrNull("METRIC");
            if (metric != null) {
                times.put(Metric.ofCode(metric).orElseThrow(), row.number("AMOUNT"));
            }
        }

        void close() {
            if (day != null) {
                action.accept(day, times);
                times = new HashMap<>();
            }
        }
    }
}
