package io.attain.activity.store;

import io.attain.activity.LogResults;
import io.attain.kernel.Reading;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the results of all submitted logs each time, some thousand logs at a time: only what counts of them, and by one statement. */
@Component
public final class LogResultSource implements ResultSource {

    /** How many ids one reading covers, whether or not there is a log for each. */
    private static final int IDS = 20_000;

    private static final String COUNTS =
            "SELECT L.[ID], L.[OWNER_KEY], L.[DAY_NUMBER], C.[ACTION_CODE], C.[TIMES] FROM {DAILY_LOG} L"
                    + " JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID] WHERE L.[PROJECT_ID] = :PROJECT"
                    + " AND L.[SUBMITTED] = :SUBMITTED AND L.[ID] > :AFTER AND L.[ID] <= :LAST"
                    + " AND C.[LOG_ID] > :AFTER AND C.[LOG_ID] <= :LAST ORDER BY L.[ID]";

    private final PlainSql sql;

    /** Reads from the kept logs. */
    public LogResultSource(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public Source source() {
        return Source.LOG;
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        long last = sql.read(session -> session.list(
                        "SELECT MAX([ID]) AS [LAST] FROM {DAILY_LOG}", Columns.none(), row -> row.number("LAST"))
                .get(0));
        for (long after = 0; after < last; after += IDS) {
            Columns values = Columns.of("PROJECT", projectId)
                    .and("SUBMITTED", true)
                    .and("AFTER", after)
                    .and("LAST", after + IDS);
            sql.read(session -> session.list(COUNTS, values, row -> result(row, projectId)))
                    .forEach(result -> result.ifPresent(witness::there));
        }
    }

    private static Optional<Result> result(FoundRows row, long projectId) throws SQLException {
        long id = row.number("ID");
        String owner = row.text("OWNER_KEY");
        LocalDate day = row.day("DAY_NUMBER");
        int times = Math.toIntExact(row.number("TIMES"));
        return LogParts.action(row.text("ACTION_CODE"))
                .filter(action -> times > 0)
                .map(action -> LogResults.of(id, projectId, owner, day, action, times));
    }
}
