package io.attain.customer.purchases.store;

import io.attain.customer.BoughtElsewhere;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.customer.store.CustomerRows;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Bought;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Purchases from elsewhere in our tables. */
@Component
public record StoredPurchases(PlainSql sql) implements PurchaseBook, BoughtElsewhere {

    private static final String COLUMNS = "[EXTERNAL_KEY], [CUSTOMER_ID], [DAY_NUMBER], [PRODUCT_LINE], [AMOUNT],"
            + " [SAID_AMOUNT], [SAID_CURRENCY], [SAID_RATE]";

    private static final String IN_PERIOD =
            " AND [DAY_NUMBER] >= :FIRST AND [DAY_NUMBER] < :END AND [REPLACED_BY] = :NOTHING";

    private static final int NOTHING = 0;

    @Override
    public List<Purchase> each(long customerId, Period period) {
        return sql.read(session -> session.listOfMany(
                "SELECT [DAY_NUMBER], [PRODUCT_LINE], [AMOUNT] FROM {PURCHASE} WHERE [CUSTOMER_ID] = :CUSTOMER"
                        + IN_PERIOD,
                in(period).and("CUSTOMER", customerId),
                row -> new Purchase(row.day("DAY_NUMBER"), row.textOrNull("PRODUCT_LINE"), row.number("AMOUNT"))));
    }

    @Override
    public Map<Long, Bought> ofAll(long projectId, Period period) {
        Map<Long, Bought> totals = new HashMap<>();
        sql.read(session -> {
            session.eachOfMany(
                    "SELECT [CUSTOMER_ID], SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [TIMES], MIN([DAY_NUMBER]) AS [FIRST_DAY],"
                            + " MAX([DAY_NUMBER]) AS [LAST_DAY] FROM {PURCHASE} WHERE [PROJECT_ID] = :PROJECT"
                            + IN_PERIOD
                            + " GROUP BY [CUSTOMER_ID]",
                    in(period).and("PROJECT", projectId),
                    row -> totals.put(
                            row.number("CUSTOMER_ID"),
                            new Bought(
                                    row.number("TOTAL"),
                                    row.number("TIMES"),
                                    row.day("FIRST_DAY"),
                                    row.day("LAST_DAY"))));
            return totals;
        });
        return totals;
    }

    private static Columns in(Period period) {
        return Columns.of("FIRST", period.start()).and("END", period.end()).and("NOTHING", NOTHING);
    }

    @Override
    public Map<String, OutsidePurchase> of(long projectId, Collection<String> keys) {
        return sql.mapOf(
                keys.stream().map(key -> slot(projectId, NOTHING, key)).toList(),
                "SELECT " + COLUMNS + " FROM {PURCHASE} WHERE [SLOT] IN (:SOME)",
                Columns.none(),
                row -> row.text("EXTERNAL_KEY"),
                StoredPurchases::purchase);
    }

    @Override
    public List<OutsidePurchase> inProject(long projectId, int skip, int most) {
        return sql.read(session -> session.next(
                skip,
                most,
                "SELECT " + COLUMNS + " FROM {PURCHASE} WHERE [PROJECT_ID] = :PROJECT"
                        + " AND [REPLACED_BY] = :NOTHING ORDER BY [EXTERNAL_KEY], [ID]",
                Columns.of("PROJECT", projectId).and("NOTHING", NOTHING),
                StoredPurchases::purchase));
    }

    /** Of two who bring something at once, the later starts over: the number is taken. */
    @Override
    public int bring(long projectId, String by, Instant at, List<OutsidePurchase> purchases) {
        return sql.write(session -> {
            int number = 1 + latest(session);
            session.insert("PURCHASE_BATCH", List.of(number), each -> Columns.of("BATCH_NO", each)
                    .and("PROJECT_ID", projectId)
                    .and("BROUGHT_BY", by)
                    .and("BROUGHT_AT", at)
                    .and("ROW_COUNT", purchases.size()));
            replace(session, projectId, number, purchases);
            session.insert("PURCHASE", purchases, purchase -> row(projectId, number, purchase));
            return number;
        });
    }

    private static int latest(SqlSession session) throws SQLException {
        return session.list("SELECT MAX([BATCH_NO]) AS [LATEST] FROM {PURCHASE_BATCH}", Columns.none(), row ->
                        (int) row.number("LATEST"))
                .get(0);
    }

    /** What is known under the same keys stays behind what replaces it. */
    private static void replace(SqlSession session, long projectId, int number, List<OutsidePurchase> purchases)
            throws SQLException {
        List<OutsidePurchase> unused = session.batch(
                "UPDATE {PURCHASE} SET [REPLACED_BY] = :NUMBER, [SLOT] = :FORMER WHERE [SLOT] = :SLOT",
                purchases,
                purchase -> Columns.of("NUMBER", number)
                        .and("FORMER", slot(projectId, number, purchase.key()))
                        .and("SLOT", slot(projectId, NOTHING, purchase.key())));
    }

    @Override
    public List<Batch> batches(long projectId, int most) {
        return sql.read(session -> session.first(
                most,
                "SELECT [BATCH_NO], [BROUGHT_BY], [BROUGHT_AT], [ROW_COUNT], [BACK_AT] FROM {PURCHASE_BATCH}"
                        + " WHERE [PROJECT_ID] = :PROJECT ORDER BY [BATCH_NO] DESC",
                Columns.of("PROJECT", projectId),
                row -> new Batch(
                        (int) row.number("BATCH_NO"),
                        row.text("BROUGHT_BY"),
                        row.moment("BROUGHT_AT"),
                        (int) row.number("ROW_COUNT"),
                        row.textOrNull("BACK_AT") == null ? null : row.moment("BACK_AT"))));
    }

    @Override
    public Ahead ahead(long projectId, int number) {
        return sql.read(session -> {
            Columns batch = Columns.of("PROJECT", projectId).and("NUMBER", number);
            Set<String> former = Set.copyOf(session.listOfMany(
                    "SELECT [EXTERNAL_KEY] FROM {PURCHASE} WHERE [REPLACED_BY] = :NUMBER",
                    batch,
                    row -> row.text("EXTERNAL_KEY")));
            Map<Boolean, List<String>> keys = new HashMap<>();
            session.eachOfMany(
                    "SELECT [EXTERNAL_KEY], [REPLACED_BY] FROM {PURCHASE} WHERE [BATCH_NO] = :NUMBER ORDER BY [EXTERNAL_KEY]",
                    batch,
                    row -> keys.computeIfAbsent(row.number("REPLACED_BY") == NOTHING, none -> new ArrayList<>())
                            .add(row.text("EXTERNAL_KEY")));
            List<String> current = keys.getOrDefault(true, List.of());
            int back = Math.toIntExact(current.stream().filter(former::contains).count());
            return new Ahead(current.size() - back, back, keys.getOrDefault(false, List.of()));
        });
    }

    /** A purchase that was replaced, in the project in which its customer is by now. */
    private record Former(String key, long projectId, long customerId) {}

    /** A purchase that was brought, and by what it was replaced since. */
    private record Brought(String key, int replacedBy, long customerId) {}

    @Override
    public Set<Long> takeBack(long projectId, int number, Instant at) {
        Columns batch = Columns.of("PROJECT", projectId).and("NUMBER", number).and("AT", at);
        return sql.write(session -> {
            boolean isNew = session.change(
                            "UPDATE {PURCHASE_BATCH} SET [BACK_AT] = :AT WHERE [PROJECT_ID] = :PROJECT"
                                    + " AND [BATCH_NO] = :NUMBER AND [BACK_AT] IS NULL",
                            batch)
                    == 1;
            return isNew ? remove(session, projectId, number) : Set.of();
        });
    }

    private Set<Long> remove(SqlSession session, long projectId, int number) throws SQLException {
        Columns batch = Columns.of("NUMBER", number);
        List<Former> former = session.listOfMany(
                "SELECT [EXTERNAL_KEY], [PROJECT_ID], [CUSTOMER_ID] FROM {PURCHASE} WHERE [REPLACED_BY] = :NUMBER",
                batch,
                row -> new Former(row.text("EXTERNAL_KEY"), row.number("PROJECT_ID"), row.number("CUSTOMER_ID")));
        List<Brought> brought = session.listOfMany(
                "SELECT [EXTERNAL_KEY], [REPLACED_BY], [CUSTOMER_ID] FROM {PURCHASE} WHERE [BATCH_NO] = :NUMBER",
                batch,
                row -> new Brought(
                        row.text("EXTERNAL_KEY"), (int) row.number("REPLACED_BY"), row.number("CUSTOMER_ID")));
        int unused = session.change("DELETE FROM {PURCHASE} WHERE [BATCH_NO] = :NUMBER", batch);
        Map<String, Long> projects = new HashMap<>();
        former.forEach(each -> projects.put(each.key(), knownIn(projectId, each)));
        List<Brought> unusedOnes = session.batch(
                "UPDATE {PURCHASE} SET [REPLACED_BY] = :BY, [SLOT] = :SLOT WHERE [SLOT] = :FORMER",
                brought,
                each -> Columns.of("BY", each.replacedBy())
                        .and("SLOT", slot(projects.getOrDefault(each.key(), projectId), each.replacedBy(), each.key()))
                        .and("FORMER", slot(projectId, number, each.key())));
        return Stream.concat(
                        former.stream().map(Former::customerId),
                        brought.stream().map(Brought::customerId))
                .collect(Collectors.toSet());
    }

    /** What is known again is so where its customer is by now, unless that project knows the key already. */
    private long knownIn(long projectId, Former former) {
        boolean isTaken = former.projectId() != projectId
                && !of(former.projectId(), List.of(former.key())).isEmpty();
        return isTaken ? projectId : former.projectId();
    }

    /** Where the new project knows a key already, the purchase goes along, but is known under its key no more. */
    @Override
    public void move(long customerId, long projectId) {
        boolean unused = sql.write(session -> {
            Columns moved =
                    Columns.of("PROJECT", projectId).and("CUSTOMER", customerId).and("NOTHING", NOTHING);
            List<String> keys = session.list(
                    "SELECT [EXTERNAL_KEY] FROM {PURCHASE} WHERE [CUSTOMER_ID] = :CUSTOMER AND [REPLACED_BY] = :NOTHING",
                    moved,
                    row -> row.text("EXTERNAL_KEY"));
            Set<String> taken = of(projectId, keys).keySet();
            List<String> unusedKeys = session.batch(
                    "UPDATE {PURCHASE} SET [SLOT] = :SLOT WHERE [CUSTOMER_ID] = :CUSTOMER AND [EXTERNAL_KEY] = :KEY"
                            + " AND [REPLACED_BY] = :NOTHING",
                    keys.stream().filter(key -> !taken.contains(key)).toList(),
                    key -> Columns.of("SLOT", slot(projectId, NOTHING, key))
                            .and("CUSTOMER", customerId)
                            .and("KEY", key)
                            .and("NOTHING", NOTHING));
            return session.change(
                            "UPDATE {PURCHASE} SET [PROJECT_ID] = :PROJECT WHERE [CUSTOMER_ID] = :CUSTOMER", moved)
                    > 0;
        });
    }

    @Override
    public void forget(long customerId) {
        new CustomerRows(sql, "PURCHASE").forget(customerId);
    }

    private static String slot(long projectId, int replacedBy, String key) {
        return projectId + (replacedBy == NOTHING ? ":" : "#" + replacedBy + ":") + key;
    }

    private static Columns row(long projectId, int number, OutsidePurchase purchase) {
        OutsidePurchase.Said said = purchase.said();
        return Columns.of("SLOT", slot(projectId, NOTHING, purchase.key()))
                .and("PROJECT_ID", projectId)
                .and("EXTERNAL_KEY", purchase.key())
                .and("CUSTOMER_ID", purchase.customerId())
                .and("DAY_NUMBER", purchase.day())
                .and("PRODUCT_LINE", purchase.productLine())
                .and("AMOUNT", purchase.amount())
                .and("SAID_AMOUNT", said == null ? null : said.amount())
                .and("SAID_CURRENCY", said == null ? null : said.currency())
                .and("SAID_RATE", said == null ? null : said.rate())
                .and("BATCH_NO", number)
                .and("REPLACED_BY", NOTHING);
    }

    private static OutsidePurchase purchase(FoundRows row) throws SQLException {
        String currency = row.textOrNull("SAID_CURRENCY");
        return new OutsidePurchase(
                row.text("EXTERNAL_KEY"),
                row.number("CUSTOMER_ID"),
                row.day("DAY_NUMBER"),
                row.textOrNull("PRODUCT_LINE"),
                row.number("AMOUNT"),
                currency == null
                        ? null
                        : new OutsidePurchase.Said(row.number("SAID_AMOUNT"), currency, row.text("SAID_RATE")));
    }
}
