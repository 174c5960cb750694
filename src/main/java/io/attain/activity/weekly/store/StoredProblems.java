package io.attain.activity.weekly.store;

import io.attain.activity.weekly.Problem;
import io.attain.activity.weekly.Problems;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads problems from the tables of daily logs: what was written is told of some days only. */
@Component
public record StoredProblems(PlainSql sql) implements Problems {

    private static final String FIND = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], P.[TAG],"
            + " CASE WHEN L.[DAY_NUMBER] >= :TOLD THEN P.[NOTE] END AS [NOTE] FROM {LOG_PROBLEM} P JOIN {DAILY_LOG} L ON L.[ID] = P.[LOG_ID]"
            + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :END"
            + " AND L.[SUBMITTED] = :SUBMITTED";

    @Override
    public List<Problem> of(long projectId, @Nullable Set<String> people, Period days, Period told) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("FIRST", days.start())
                .and("END", days.end())
                .and("TOLD", told.start())
                .and("SUBMITTED", true)
                .and("PEOPLE", people);
        return sql.read(session -> session.listOfMany(
                FIND + IdLists.among("L.[OWNER_KEY]", "PEOPLE", people) + " ORDER BY P.[ID]",
                asked,
                row -> new Problem(row.text("OWNER_KEY"), row.day("DAY_NUMBER"), row.text("TAG"), row.text("NOTE"))));
    }
}
