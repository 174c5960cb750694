package io.attain.activity.store;

import io.attain.activity.LogResults;
import io.attain.kernel.Reading;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the results of all submitted logs each time, some thousand logs at a time: only what counts of them, and by one statement. */
@Component
public final class LogResultSource implements ResultSource {

    /** How many ids one reading covers, whether or not there is a log for each. */
    private static final int IDS = 20_000;

    private static final String COUNTS =
            "SELECT L.[ID], L.[OWNER_KEY], L.[DAY_NUMBER], C.[ACTION_CODE], C.[TIMES] FROM {DAILY_LOG} L"
                    + " JOIN {LOG_COUNT} C ON C.[LOG_ID] = L.[ID] WHERE L.[PROJECT_ID] = ? AND L.[SUBMITTED] = ?"
                    + " AND L.[ID] > ? AND L.[ID] <= ? AND C.[LOG_ID] > ? AND C.[LOG_ID] <= ? ORDER BY L.[ID]";

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
        long last = sql.read(LogResultSource::lastId);
        for (long after = 0; after < last; after += IDS) {
            long from = after;
            sql.read(session -> results(session, projectId, from)).forEach(witness::there);
        }
    }

    private static long lastId(PlainSql.Session session) throws SQLException {
        try (PreparedStatement statement = session.prepare("SELECT MAX([ID]) FROM {DAILY_LOG}");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static List<Result> results(PlainSql.Session session, long projectId, long after) throws SQLException {
        List<Result> results = new ArrayList<>();
        try (PreparedStatement statement = session.prepare(COUNTS)) {
            statement.setLong(1, projectId);
            statement.setBoolean(2, true);
            statement.setLong(3, after);
            statement.setLong(4, after + IDS);
            statement.setLong(5, after);
            statement.setLong(6, after + IDS);
            statement.setFetchSize(IDS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result(rows, projectId).ifPresent(results::add);
                }
            }
        }
        return results;
    }

    private static Optional<Result> result(ResultSet row, long projectId) throws SQLException {
        long id = row.getLong(1);
        String owner = row.getString(2);
        LocalDate day = LocalDate.ofEpochDay(row.getInt(3));
        int times = row.getInt(5);
        return LogParts.action(row.getString(4))
                .filter(action -> times > 0)
                .map(action -> LogResults.of(id, projectId, owner, day, action, times));
    }
}
