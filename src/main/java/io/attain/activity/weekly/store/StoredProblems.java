package io.attain.activity.weekly.store;

import io.attain.activity.weekly.Problem;
import io.attain.activity.weekly.Problems;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads problems and reasons from the tables of daily logs, each day once: what was written is told of some days only. */
@Component
public record StoredProblems(PlainSql sql) implements Problems {

    /** No log has both. */
    private static final String FIND = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], L.[REASON], P.[TAG],"
            + " CASE WHEN L.[DAY_NUMBER] >= :TOLD THEN P.[NOTE] END AS [NOTE]"
            + " FROM {DAILY_LOG} L LEFT JOIN {LOG_PROBLEM} P ON P.[LOG_ID] = L.[ID]"
            + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :END"
            + " AND L.[SUBMITTED] = :SUBMITTED AND (P.[ID] IS NOT NULL OR L.[REASON] IS NOT NULL)";

    @Override
    public Told of(long projectId, @Nullable Set<String> people, Period days, Period told) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("FIRST", days.start())
                .and("END", days.end())
                .and("TOLD", told.start())
                .and("SUBMITTED", true)
                .and("PEOPLE", people);
        String text = FIND + IdLists.among("L.[OWNER_KEY]", "PEOPLE", people) + " ORDER BY P.[ID], L.[ID]";
        return sql.read(session -> {
            Told found = new Told(new ArrayList<>(), new ArrayList<>());
            session.eachOfMany(text, asked, row -> {
                String reason = row.text("REASON");
                (reason.isEmpty() ? found.met() : found.reasons())
                        .add(problem(row, reason.isEmpty() ? row.text("TAG") : reason));
            });
            return found;
        });
    }

    private static Problem problem(FoundRows row, String tag) throws SQLException {
        return new Problem(row.text("OWNER_KEY"), row.day("DAY_NUMBER"), tag, row.text("NOTE"));
    }
}
