package io.attain.activity.store;

import io.attain.activity.LogFacts;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the facts of all submitted logs each time, some thousand logs at a time: only what counts of them, and by one statement. */
@Component
public record LogResultSource(PlainSql sql) implements ResultSource {

    /** How many ids one reading covers, whether or not there is a log for each. */
    private static final int IDS = 20_000;

    private static final String OF_LOGS =
            "SELECT L.[ID], L.[OWNER_KEY], L.[DAY_NUMBER], C.[ACTION_CODE], C.[TIMES] FROM {DAILY_LOG} L ";
    private static final String THEIR_COUNTS =
            "JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID] AND C.[LOG_ID] > :AFTER AND C.[LOG_ID] <= :LAST";
    private static final String IN_ORDER = " WHERE L.[PROJECT_ID] = :PROJECT AND L.[SUBMITTED] = :SUBMITTED"
            + " AND L.[ID] > :AFTER AND L.[ID] <= :LAST ORDER BY L.[ID]";
    private static final String OF_SOME_LOGS = OF_LOGS + "LEFT JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID]"
            + " WHERE L.[ID] IN (:IDS) AND L.[PROJECT_ID] = :PROJECT AND L.[SUBMITTED] = :SUBMITTED ORDER BY L.[ID]";
    private static final String ALL = OF_LOGS + "LEFT " + THEIR_COUNTS + IN_ORDER;
    private static final String OF_SOME_ACTIONS =
            OF_LOGS + THEIR_COUNTS + " AND C.[ACTION_CODE] IN (:ACTIONS)" + IN_ORDER;

    @Override
    public Source source() {
        return Source.LOG;
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        eachOfMany(ALL, projectId, Set.of(), lines -> tell(lines, witness));
    }

    @Override
    public void tell(long projectId, Set<Long> sourceIds, Witness witness) {
        IdLists.forEach(new TreeSet<>(sourceIds), ids -> {
            Columns values =
                    Columns.of("PROJECT", projectId).and("SUBMITTED", true).and("IDS", ids);
            tell(sql.read(session -> session.list(OF_SOME_LOGS, values, row -> line(row, projectId))), witness);
        });
    }

    private static void tell(List<Line> lines, Witness witness) {
        long told = 0;
        for (Line line : lines) {
            if (line.day().logId() != told) {
                told = line.day().logId();
                witness.there(line.day());
            }
            line.result().ifPresent(witness::there);
        }
    }

    @Override
    public void forEach(long projectId, Set<Metric> metrics, Consumer<Result> action) {
        eachOfMany(
                OF_SOME_ACTIONS,
                projectId,
                metrics,
                lines -> lines.forEach(line -> line.result().ifPresent(action)));
    }

    /** Hands the lines of some thousand logs after the other to {@code use}. */
    private void eachOfMany(String text, long projectId, Set<Metric> actions, Consumer<List<Line>> use) {
        long last = sql.read(session -> session.list(
                        "SELECT MAX([ID]) AS [LAST] FROM {DAILY_LOG}", Columns.none(), row -> row.number("LAST"))
                .get(0));
        for (long after = 0; after < last; after += IDS) {
            Columns values = Columns.of("PROJECT", projectId)
                    .and("SUBMITTED", true)
                    .and("ACTIONS", actions.stream().map(Metric::code).toList())
                    .and("AFTER", after)
                    .and("LAST", after + IDS);
            use.accept(sql.read(session -> session.listOfMany(text, values, row -> line(row, projectId))));
        }
    }

    /** A submitted log with one of its counts, if it has any. */
    private record Line(LoggedDay day, Optional<Result> result) {}

    private static Line line(FoundRows row, long projectId) throws SQLException {
        LoggedDay day = new LoggedDay(row.number("ID"), projectId, row.text("OWNER_KEY"), row.day("DAY_NUMBER"));
        String code = row.textOrNull("ACTION_CODE");
        return new Line(day, code == null ? Optional.empty() : result(day, code, Math.toIntExact(row.number("TIMES"))));
    }

    private static Optional<Result> result(LoggedDay day, String code, int times) {
        return Metric.keyActionOf(code)
                .filter(action -> times > 0)
                .map(action -> LogFacts.of(day.logId(), day.projectId(), day.owner(), day.day(), action, times));
    }
}
