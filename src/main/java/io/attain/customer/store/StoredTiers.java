package io.attain.customer.store;

import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierGlance;
import io.attain.customer.TierInputs;
import io.attain.customer.TierReason;
import io.attain.customer.TierState;
import io.attain.customer.TierStates;
import io.attain.kernel.Today;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tiers and their changes in the plugin's tables: read and written many at a time. */
@Component
public record StoredTiers(PlainSql sql, Today today) implements TierBook, TierStates {

    private static final String OF_PROJECT = "[PROJECT_ID] = :PROJECT";
    private static final String CHANGED =
            " FROM {TIER_CHANGE} C JOIN {TIER_STATE} S ON S.[CUSTOMER_ID] = C.[CUSTOMER_ID]"
                    + " WHERE S.[PROJECT_ID] = :PROJECT AND C.[CHANGED_DAY] > :FIRST";
    private static final String UP = "C.[FROM_TIER] > C.[TO_TIER]";
    private static final String DOWN = "C.[FROM_TIER] < C.[TO_TIER]";
    private static final String HELD = "CASE WHEN [GIVEN_UNTIL] >= :DAY THEN [GIVEN_TIER] ELSE [TIER] END";

    @Override
    public Optional<TierState> find(long customerId) {
        return of(List.of(customerId)).values().stream().findFirst().map(kept -> kept.held(today.here()));
    }

    @Override
    public Map<Long, Kept> of(Collection<Long> customerIds) {
        return sql.readOf(customerIds, (session, ids) -> new TierTable(session).of(ids));
    }

    @Override
    public Map<Long, TierGlance> glances(long projectId, LocalDate today) {
        Map<Long, TierGlance> glances = new HashMap<>();
        each(
                "SELECT [CUSTOMER_ID], " + TierTable.GLANCE + " FROM {TIER_STATE} WHERE " + OF_PROJECT,
                Columns.of("PROJECT", projectId).and("DAY", today).and("NO", false),
                row -> glances.put(row.number("CUSTOMER_ID"), TierTable.glance(row)));
        return glances;
    }

    @Override
    public Set<Long> write(long projectId, Collection<Judged> judged) {
        Set<Long> others = new HashSet<>();
        IdLists.forEach(
                judged, some -> others.addAll(sql.write(session -> new TierTable(session).write(projectId, some))));
        return others;
    }

    @Override
    public List<TierChange> changes(long customerId) {
        return sql.read(session -> session.list(
                "SELECT [CHANGED_DAY], [FROM_TIER], [TO_TIER], [PURCHASES], [EXPANSION_PLAN], [FACTS], [RULE_VERSION], [MATCHED_RULE], [REASON],"
                        + " [REASON_LIMIT] FROM {TIER_CHANGE} WHERE [CUSTOMER_ID] = :CUSTOMER ORDER BY [ID] DESC",
                Columns.of("CUSTOMER", customerId),
                StoredTiers::change));
    }

    @Override
    public List<Total> totals(long projectId) {
        return sql.read(session -> session.list(
                "SELECT [HELD], COUNT(*) AS [CUSTOMERS], SUM([PURCHASES]) AS [TOTAL] FROM (SELECT " + HELD
                        + " AS [HELD], [PURCHASES] FROM {TIER_STATE} WHERE " + OF_PROJECT
                        + ") T GROUP BY [HELD] ORDER BY [HELD]",
                ofProject(projectId),
                row -> new Total(Tier.valueOf(row.text("HELD")), row.number("CUSTOMERS"), row.number("TOTAL"))));
    }

    @Override
    public List<Long> customers(long projectId, Tier tier) {
        return sql.read(session -> session.listOfMany(
                "SELECT [CUSTOMER_ID] FROM {TIER_STATE} WHERE " + OF_PROJECT + " AND " + HELD + " = :TIER",
                ofProject(projectId).and("TIER", tier),
                row -> row.number("CUSTOMER_ID")));
    }

    @Override
    public List<Long> moved(long projectId, boolean up) {
        return sql.read(session -> session.listOfMany(
                "SELECT DISTINCT C.[CUSTOMER_ID]" + CHANGED + " AND " + (up ? UP : DOWN),
                changed(projectId),
                row -> row.number("CUSTOMER_ID")));
    }

    @Override
    public Moves moves(long projectId) {
        return sql.read(session -> session.list(
                        "SELECT " + count(UP) + " AS [MOVED_UP], " + count(DOWN) + " AS [MOVED_DOWN]" + CHANGED,
                        changed(projectId),
                        row -> new Moves(
                                Math.toIntExact(row.number("MOVED_UP")), Math.toIntExact(row.number("MOVED_DOWN")))))
                .get(0);
    }

    private static String count(String way) {
        return "COUNT(DISTINCT CASE WHEN " + way + " THEN C.[CUSTOMER_ID] END)";
    }

    private Columns changed(long projectId) {
        return Columns.of("PROJECT", projectId).and("FIRST", today.here().minusDays(DAYS_MOVED));
    }

    @Override
    public void forEachKept(long projectId, BiConsumer<Long, Kept> action) {
        each(
                "SELECT [CUSTOMER_ID], " + TierTable.COLUMNS + " FROM {TIER_STATE} WHERE " + OF_PROJECT,
                Columns.of("PROJECT", projectId),
                row -> action.accept(row.number("CUSTOMER_ID"), TierTable.kept(row)));
    }

    private Columns ofProject(long projectId) {
        return Columns.of("PROJECT", projectId).and("DAY", today.here());
    }

    @Override
    public void move(long customerId, long projectId) {
        sql.write(session -> session.change(
                "UPDATE {TIER_STATE} SET [PROJECT_ID] = :PROJECT, [STAMP] = " + TierTable.STAMP
                        + " + 1 WHERE [CUSTOMER_ID] = :CUSTOMER",
                Columns.of("PROJECT", projectId).and("CUSTOMER", customerId)));
    }

    @Override
    public void forget(long customerId) {
        int unused = sql.write(session -> new TierTable(session).forget(customerId));
    }

    @Override
    public void forget(long projectId, Collection<Long> customerIds, LocalDate day) {
        IdLists.forEach(
                customerIds,
                ids -> sql.write(session -> session.change(
                        "DELETE FROM {TIER_STATE} WHERE " + OF_PROJECT
                                + " AND [CUSTOMER_ID] IN (:IDS) AND [EVALUATED_DAY] < :DAY",
                        Columns.of("PROJECT", projectId).and("IDS", ids).and("DAY", day))));
    }

    private void each(String text, Columns values, SqlSession.Use use) {
        sql.read(session -> {
            session.eachOfMany(text, values, use);
            return values;
        });
    }

    private static TierChange change(FoundRows row) throws SQLException {
        boolean planCounts = row.flag("EXPANSION_PLAN");
        TierInputs inputs = new TierInputs(row.number("PURCHASES"), planCounts, planCounts, TierTable.facts(row));
        return new TierChange(
                row.day("CHANGED_DAY"),
                tier(row.textOrNull("FROM_TIER")),
                Tier.valueOf(row.text("TO_TIER")),
                inputs,
                Math.toIntExact(row.number("RULE_VERSION")),
                new TierReason(
                        TierReason.Kind.valueOf(row.text("REASON")),
                        inputs.counted(),
                        row.number("REASON_LIMIT"),
                        Math.toIntExact(row.number("MATCHED_RULE"))));
    }

    private static @Nullable Tier tier(@Nullable String name) {
        return name == null ? null : Tier.valueOf(name);
    }
}
