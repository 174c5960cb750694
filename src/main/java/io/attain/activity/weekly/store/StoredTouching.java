package io.attain.activity.weekly.store;

import io.attain.activity.weekly.Touched;
import io.attain.activity.weekly.Touching;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of daily logs, each by one statement. */
@Component
public record StoredTouching(PlainSql sql) implements Touching {

    /** What is deleted, and of which not even its id is known, is no customer. */
    private static final String FIND = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], T.[ISSUE_ID] FROM {LOG_LINE} T"
            + " JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID]"
            + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :END"
            + " AND L.[SUBMITTED] = :SUBMITTED AND T.[ISSUE_ID] > 0";

    /** An opportunity is known to be a customer's by the stages that it came to. */
    private static final String LAST = "SELECT X.[CUSTOMER_ID], MAX(L.[DAY_NUMBER]) AS [LAST_DAY] FROM"
            + " (SELECT T.[LOG_ID], T.[ISSUE_ID] AS [CUSTOMER_ID] FROM {LOG_LINE} T WHERE T.[ISSUE_ID] IN (:CUSTOMERS)"
            + " UNION ALL SELECT T.[LOG_ID], C.[CUSTOMER_ID] FROM (SELECT DISTINCT [OPPORTUNITY_ID], [CUSTOMER_ID]"
            + " FROM {STAGE_CHANGE} WHERE [CUSTOMER_ID] IN (:CUSTOMERS)) C"
            + " JOIN {LOG_LINE} T ON T.[ISSUE_ID] = C.[OPPORTUNITY_ID]) X"
            + " JOIN {DAILY_LOG} L ON L.[ID] = X.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED AND L.[DAY_NUMBER] < :BEFORE"
            + " GROUP BY X.[CUSTOMER_ID]";

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

    @Override
    public Map<Long, LocalDate> last(Collection<Long> customerIds, LocalDate before) {
        return sql.readOf(customerIds, (session, ids) -> {
            Map<Long, LocalDate> last = new HashMap<>();
            session.eachOfMany(
                    LAST,
                    Columns.of("CUSTOMERS", ids).and("SUBMITTED", true).and("BEFORE", before),
                    row -> last.put(row.number("CUSTOMER_ID"), row.day("LAST_DAY")));
            return last;
        });
    }
}
