package io.attain.customer.promises.store;

import io.attain.customer.Tier;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Today;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads tiers and ticks, each by one question however many customers there are. */
@Component
public record StoredTieredCustomers(PlainSql sql, Today today) implements TieredCustomers {

    /** What is given holds before what the rules say. */
    private static final String TIERS = "SELECT S.[CUSTOMER_ID], S.[TIER], S.[SINCE_DAY], S.[GIVEN_FROM],"
            + " CASE WHEN S.[GIVEN_UNTIL] >= :DAY THEN S.[GIVEN_TIER] END AS [GIVEN] FROM {TIER_STATE} S WHERE ";

    private static final String LAST = "SELECT T.[ISSUE_ID], T.[CODE], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]"
            + " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID]"
            + " WHERE T.[CODE] IN (:CODES) AND (L.[SUBMITTED] = :SUBMITTED OR L.[OWNER_KEY] = :CALLER) AND ";

    private static final String EACH = " GROUP BY T.[ISSUE_ID], T.[CODE]";

    @Override
    public List<TieredCustomer> of(Collection<Long> customerIds, String caller) {
        List<TieredCustomer> found = new ArrayList<>();
        IdLists.forEach(
                customerIds,
                ids -> found.addAll(sql.read(session -> read(
                        session,
                        "S.[CUSTOMER_ID] IN (:CUSTOMERS)",
                        "T.[ISSUE_ID] IN (:CUSTOMERS)",
                        asked(caller).and("CUSTOMERS", ids)))));
        return found;
    }

    @Override
    public List<TieredCustomer> within(long projectId, String caller, LocalDate from) {
        return sql.read(session -> read(
                session,
                "S.[PROJECT_ID] = :PROJECT",
                "L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FROM",
                asked(caller).and("PROJECT", projectId).and("FROM", from)));
    }

    private Columns asked(String caller) {
        return Columns.of(
                        "CODES",
                        Stream.of(TouchKind.values()).map(TouchKind::tick).toList())
                .and("SUBMITTED", true)
                .and("CALLER", caller)
                .and("DAY", today.here());
    }

    private static List<TieredCustomer> read(SqlSession session, String whose, String touches, Columns asked)
            throws SQLException {
        Map<Long, Map<TouchKind, LocalDate>> last = new HashMap<>();
        session.eachOfMany(LAST + touches + EACH, asked, row -> {
            LocalDate day = row.day("LAST_DAY");
            long customer = row.number("ISSUE_ID");
            TouchKind.ofTick(row.text("CODE"))
                    .ifPresent(kind -> last.computeIfAbsent(customer, id -> new EnumMap<>(TouchKind.class))
                            .put(kind, day));
        });
        return session.listOfMany(
                TIERS + whose, asked, row -> tiered(row, last.getOrDefault(row.number("CUSTOMER_ID"), Map.of())));
    }

    private static TieredCustomer tiered(FoundRows row, Map<TouchKind, LocalDate> last) throws SQLException {
        String given = row.text("GIVEN");
        return new TieredCustomer(
                row.number("CUSTOMER_ID"),
                Tier.valueOf(given.isEmpty() ? row.text("TIER") : given),
                row.day(given.isEmpty() ? "SINCE_DAY" : "GIVEN_FROM"),
                last);
    }
}
