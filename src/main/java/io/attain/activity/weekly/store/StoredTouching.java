package io.attain.activity.weekly.store;

import io.attain.activity.weekly.Touched;
import io.attain.activity.weekly.Touching;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of daily logs by their days, by one statement. */
@Component
public record StoredTouching(PlainSql sql) implements Touching {

    /** What is deleted, and of which not even its id is known, is no customer. */
    private static final String FIND = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], T.[ISSUE_ID] FROM {LOG_LINE} T"
            + " JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID]"
            + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :END"
            + " AND L.[SUBMITTED] = :SUBMITTED AND T.[ISSUE_ID] > 0";

    @Override
    public List<Touched> of(long projectId, @Nullable Set<String> people, Period days) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("FIRST", days.start())
                .and("END", days.end())
                .and("SUBMITTED", true)
                .and("PEOPLE", people);
        return sql.read(session -> session.listOfMany(
                FIND + IdLists.among("L.[OWNER_KEY]", "PEOPLE", people),
                asked,
                row -> new Touched(row.text("OWNER_KEY"), row.day("DAY_NUMBER"), row.number("ISSUE_ID"))));
    }
}
