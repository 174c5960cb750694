package io.attain.customer.pool.store;

import io.attain.customer.pool.Contacts;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads the lines of logs that were handed in; a word to many at once is no contact. A touch is the customer's, whichever project it was in then; an opportunity is
 * known to be its by the stages that it came to.
 */
@Component
public record StoredContacts(PlainSql sql) implements Contacts {

    private static final String LAST = ", MAX(L.[DAY_NUMBER]) AS [LAST_DAY] FROM {LOG_LINE} T"
            + " JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED AND L.[DAY_NUMBER] >= :FROM"
            + " AND T.[BATCH_NO] IS NULL";

    private static final String ITSELF =
            "SELECT T.[ISSUE_ID] AS [TOUCHED]" + LAST + " WHERE T.[ISSUE_ID] IN (:CUSTOMERS) GROUP BY T.[ISSUE_ID]";

    private static final String ITSELF_THERE = "SELECT S.[CUSTOMER_ID] AS [TOUCHED]" + LAST
            + " JOIN {TIER_STATE} S ON S.[CUSTOMER_ID] = T.[ISSUE_ID]"
            + " WHERE S.[PROJECT_ID] = :PROJECT GROUP BY S.[CUSTOMER_ID]";

    private static final String OPPORTUNITIES = "SELECT C.[CUSTOMER_ID] AS [TOUCHED]" + LAST
            + " JOIN (SELECT DISTINCT [OPPORTUNITY_ID], [CUSTOMER_ID] FROM {STAGE_CHANGE} WHERE ";

    private static final String OF_EACH = ") C ON C.[OPPORTUNITY_ID] = T.[ISSUE_ID] GROUP BY C.[CUSTOMER_ID]";

    @Override
    public Map<Long, LocalDate> of(Collection<Long> customerIds, LocalDate from) {
        Map<Long, LocalDate> last = new HashMap<>();
        IdLists.forEach(customerIds, ids -> {
            Columns asked = asked(from).and("CUSTOMERS", ids);
            last.putAll(both(ITSELF, "[CUSTOMER_ID] IN (:CUSTOMERS)", asked));
        });
        return last;
    }

    @Override
    public Map<Long, LocalDate> within(long projectId, LocalDate from) {
        return both(ITSELF_THERE, "[PROJECT_ID] = :PROJECT", asked(from).and("PROJECT", projectId));
    }

    private Map<Long, LocalDate> both(String itself, String whose, Columns asked) {
        Map<Long, LocalDate> last = new HashMap<>(read(itself, asked));
        read(OPPORTUNITIES + whose + OF_EACH, asked)
                .forEach(
                        (customer, day) -> last.merge(customer, day, (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    private static Columns asked(LocalDate from) {
        return Columns.of("SUBMITTED", true).and("FROM", from);
    }

    private Map<Long, LocalDate> read(String text, Columns asked) {
        return sql.read(session -> {
            Map<Long, LocalDate> found = new HashMap<>();
            session.eachOfMany(text, asked, row -> found.put(row.number("TOUCHED"), row.day("LAST_DAY")));
            return found;
        });
    }
}
