package io.attain.customer.promises.store;

import io.attain.activity.LastTouches;
import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.promises.CountingDays;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Today;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
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
public record StoredTieredCustomers(PlainSql sql, Today today, LastTouches kept) implements TieredCustomers {

    /** No log is older. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    /** What is given holds before what the rules say, and once it is over the customer comes to its tier by the rules. */
    static final String TIERS =
            "SELECT S.[CUSTOMER_ID], S.[TIER], S.[SINCE_DAY], S.[GIVEN_FROM], S.[GIVEN_UNTIL], S.[OWNER_KEY],"
                    + " S.[GIVEN_TIER] FROM {TIER_STATE} S WHERE ";

    /** A touch is the customer's, whichever project it was in then. */
    private static final String KEPT = "SELECT T.[ISSUE_ID], T.[CODE], T.[LAST_DAY] FROM {LAST_TOUCH} T"
            + " JOIN {TIER_STATE} S ON S.[CUSTOMER_ID] = T.[ISSUE_ID]"
            + " WHERE T.[CODE] IN (:CODES) AND T.[LAST_DAY] >= :FROM AND ";

    /** Of drafts nothing is kept. */
    private static final String DRAFTS = " FROM {DAILY_LOG} L JOIN {LOG_TICK} T ON T.[LOG_ID] = L.[ID]";

    private static final String OWN = "L.[OWNER_KEY] = :CALLER AND L.[SUBMITTED] = :DRAFT";

    private static final String AND_OWN = " UNION ALL SELECT T.[ISSUE_ID], T.[CODE], L.[DAY_NUMBER]" + DRAFTS
            + " JOIN {TIER_STATE} S ON S.[CUSTOMER_ID] = T.[ISSUE_ID] WHERE " + OWN
            + " AND T.[CODE] IN (:CODES) AND L.[DAY_NUMBER] >= :FROM AND ";

    /** The same as logs tell it, until all is kept. */
    private static final String LAST = "SELECT T.[ISSUE_ID], T.[CODE], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]"
            + " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID]"
            + " JOIN {TIER_STATE} S ON S.[CUSTOMER_ID] = T.[ISSUE_ID]"
            + " WHERE T.[CODE] IN (:CODES) AND (L.[SUBMITTED] = :SUBMITTED OR L.[OWNER_KEY] = :CALLER)"
            + " AND L.[DAY_NUMBER] >= :FROM AND ";

    private static final String HELD = "CASE WHEN S.[GIVEN_UNTIL] >= :TODAY THEN S.[GIVEN_TIER] ELSE S.[TIER] END";

    /** As {@link GivenTier#since} says it. */
    private static final String SINCE = "CASE WHEN S.[GIVEN_UNTIL] >= :TODAY THEN S.[GIVEN_FROM]"
            + " WHEN S.[GIVEN_UNTIL] >= S.[GIVEN_FROM] AND S.[GIVEN_UNTIL] >= S.[SINCE_DAY] THEN"
            + " CASE WHEN S.[GIVEN_TIER] = S.[TIER] THEN S.[GIVEN_FROM] ELSE S.[GIVEN_UNTIL] + 1 END"
            + " ELSE S.[SINCE_DAY] END";

    private static final String FOUND = "SELECT S.[CUSTOMER_ID] FROM {TIER_STATE} S LEFT JOIN ";

    private static final String ALL_KEPT = "{LAST_TOUCH} D ON D.[ISSUE_ID] = S.[CUSTOMER_ID] AND D.[CODE] = :CODE";

    private static final String ALL_TOLD = "(SELECT T.[ISSUE_ID], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]"
            + " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID]"
            + " WHERE T.[CODE] = :CODE AND L.[SUBMITTED] = :SUBMITTED GROUP BY T.[ISSUE_ID]) D"
            + " ON D.[ISSUE_ID] = S.[CUSTOMER_ID]";

    private static final String UP_TO = " LEFT JOIN (SELECT T.[ISSUE_ID], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]" + DRAFTS
            + " WHERE " + OWN + " AND T.[CODE] = :CODE GROUP BY T.[ISSUE_ID]) O ON O.[ISSUE_ID] = S.[CUSTOMER_ID]"
            + " WHERE S.[PROJECT_ID] = :PROJECT AND " + HELD + " = :TIER AND " + SINCE + " <= :UP_TO"
            + " AND (D.[LAST_DAY] IS NULL OR D.[LAST_DAY] <= :UP_TO)"
            + " AND (O.[LAST_DAY] IS NULL OR O.[LAST_DAY] <= :UP_TO)";

    private static final String AFTER =
            " AND (" + SINCE + " > :AFTER OR D.[LAST_DAY] > :AFTER OR O.[LAST_DAY] > :AFTER)";

    private static final String OF_OWNERS = "S.[PROJECT_ID] = :PROJECT AND S.[OWNER_KEY] IN (:OWNERS)"
            + " AND (S.[TIER] = :TIER OR S.[GIVEN_TIER] = :TIER)";

    /** As {@code TierStateRow} says it. */
    private static final String NOBODY = "-";

    private static final String EACH = " GROUP BY T.[ISSUE_ID], T.[CODE]";

    @Override
    public List<TieredCustomer> of(Collection<Long> customerIds, String caller) {
        List<TieredCustomer> found = new ArrayList<>();
        IdLists.forEach(
                customerIds,
                ids -> found.addAll(read(
                        "S.[CUSTOMER_ID] IN (:CUSTOMERS)", asked(caller, EVER).and("CUSTOMERS", ids))));
        return found;
    }

    @Override
    public List<TieredCustomer> ofOwners(long projectId, Tier tier, Collection<String> owners, String caller) {
        List<TieredCustomer> found = new ArrayList<>();
        IdLists.forEach(
                owners,
                some -> found.addAll(read(
                        OF_OWNERS,
                        asked(caller, EVER)
                                .and("PROJECT", projectId)
                                .and("OWNERS", some)
                                .and("TIER", tier.name()))));
        return found;
    }

    @Override
    public List<Long> counted(long projectId, CountingDays.Run from, String caller) {
        LocalDate after = from.after();
        String text = FOUND + (kept.isWhole() ? ALL_KEPT : ALL_TOLD) + UP_TO;
        return sql.read(session -> session.listOfMany(
                after == null ? text : text + AFTER,
                asked(caller, EVER)
                        .and("CODE", from.kind().tick())
                        .and("PROJECT", projectId)
                        .and("TODAY", today.here())
                        .and("TIER", from.tier().name())
                        .and("AFTER", after == null ? from.upTo() : after)
                        .and("UP_TO", from.upTo()),
                row -> row.number("CUSTOMER_ID")));
    }

    @Override
    public List<TieredCustomer> within(long projectId, String caller, LocalDate from) {
        return read("S.[PROJECT_ID] = :PROJECT", asked(caller, from).and("PROJECT", projectId));
    }

    private static Columns asked(String caller, LocalDate from) {
        return Columns.of(
                        "CODES",
                        Stream.of(TouchKind.values()).map(TouchKind::tick).toList())
                .and("SUBMITTED", true)
                .and("DRAFT", false)
                .and("CALLER", caller)
                .and("FROM", from);
    }

    private List<TieredCustomer> read(String whose, Columns asked) {
        LocalDate now = today.here();
        String text = kept.isWhole() ? KEPT + whose + AND_OWN + whose : LAST + whose + EACH;
        return sql.read(session -> {
            Map<Long, Map<TouchKind, LocalDate>> last = new HashMap<>();
            session.eachOfMany(text, asked, row -> {
                LocalDate day = row.day("LAST_DAY");
                long customer = row.number("ISSUE_ID");
                TouchKind.ofTick(row.text("CODE"))
                        .ifPresent(kind -> last.computeIfAbsent(customer, id -> new EnumMap<>(TouchKind.class))
                                .merge(kind, day, (one, other) -> one.isAfter(other) ? one : other));
            });
            return session.listOfMany(
                    TIERS + whose,
                    asked,
                    row -> tiered(row, now, last.getOrDefault(row.number("CUSTOMER_ID"), Map.of())));
        });
    }

    static TieredCustomer tiered(FoundRows row, LocalDate day, Map<TouchKind, LocalDate> last) throws SQLException {
        long customer = row.number("CUSTOMER_ID");
        Tier tier = Tier.valueOf(row.text("TIER"));
        LocalDate since = row.day("SINCE_DAY");
        String key = row.text("OWNER_KEY");
        String owner = key.equals(NOBODY) ? "" : key;
        String given = row.text("GIVEN_TIER");
        if (given.isEmpty()) {
            return new TieredCustomer(customer, tier, since, owner, last);
        }
        GivenTier held = new GivenTier(Tier.valueOf(given), row.day("GIVEN_FROM"), row.day("GIVEN_UNTIL"));
        return held.holds(day)
                ? new TieredCustomer(customer, held.tier(), held.from(), owner, last)
                : new TieredCustomer(customer, tier, held.since(tier, since), owner, last);
    }
}
