package io.attain.customer.store;

import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierChange;
import io.attain.customer.TierFacts;
import io.attain.customer.TierGlance;
import io.attain.customer.TierInputs;
import io.attain.customer.TierStanding;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.TierWord;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of {@link TierStateRow}, and those of {@link TierChangeRow} that are written with them, over one connection. */
record TierTable(SqlSession session) {

    /** The tier that a day of a customer began with who had never been evaluated before, and the owner of nobody's. */
    static final String NONE = "-";

    /** Rows of older versions have none. */
    static final String STAMP = "COALESCE([STAMP], 0)";

    static final String COLUMNS = "[TIER], [SINCE_DAY], [EVALUATIONS_BELOW], [EVALUATED_DAY], [PURCHASES],"
            + " [EXPANSION_PLAN], [PLANNED], [FACTS], [OPEN_TIER], [OPEN_SINCE], [OPEN_BELOW], [GIVEN_TIER], [GIVEN_FROM], [GIVEN_UNTIL], [OWNER_KEY],"
            + " COALESCE([STAMP], 0) AS [STAMPED]";

    /** Who bought too little for its tier, or was evaluated on the day already, is not at rest. */
    static final String GLANCE = "CASE WHEN [EVALUATIONS_BELOW] = 0 AND [EVALUATED_DAY] < :DAY AND [FACTS] IS NULL"
            + " AND [EXPANSION_PLAN] = :NO AND [PLANNED] = :NO THEN [TIER] END AS [RESTING],"
            + " [PURCHASES], [OWNER_KEY], " + STAMP + " AS [STAMPED]";

    /** So many are looked for one by one. */
    private static final int MANY = 100;

    /** So many ids for each that is wanted are still one stretch: most are of no customers. */
    private static final int NEAR = 20;

    private static final String UPDATE =
            "UPDATE {TIER_STATE} SET [PROJECT_ID] = :PROJECT_ID, [TIER] = :TIER, [SINCE_DAY] = :SINCE_DAY,"
                    + " [EVALUATIONS_BELOW] = :EVALUATIONS_BELOW, [EVALUATED_DAY] = :EVALUATED_DAY,"
                    + " [PURCHASES] = :PURCHASES, [EXPANSION_PLAN] = :EXPANSION_PLAN, [PLANNED] = :PLANNED, [FACTS] = :FACTS, [OPEN_TIER] = :OPEN_TIER,"
                    + " [OPEN_SINCE] = :OPEN_SINCE, [OPEN_BELOW] = :OPEN_BELOW, [OWNER_KEY] = :OWNER_KEY, [STAMP] = :STAMP"
                    + " WHERE [CUSTOMER_ID] = :CUSTOMER_ID AND " + STAMP + " = :SEEN";

    /** What is kept of as many customers as a list may hold: a project's, in the order of their ids, are read at a stretch. */
    Map<Long, Kept> of(List<Long> customerIds) throws SQLException {
        Map<Long, Kept> kept = new HashMap<>();
        Set<Long> asked = new HashSet<>(customerIds);
        long first = customerIds.stream().mapToLong(Long::longValue).min().orElse(0);
        long last = customerIds.stream().mapToLong(Long::longValue).max().orElse(0);
        boolean many = customerIds.size() >= MANY && last - first < (long) NEAR * customerIds.size();
        session.eachOfMany(
                "SELECT [CUSTOMER_ID], " + COLUMNS + " FROM {TIER_STATE} WHERE "
                        + (many ? "[CUSTOMER_ID] >= :FIRST AND [CUSTOMER_ID] <= :LAST" : "[CUSTOMER_ID] IN (:IDS)"),
                Columns.of("IDS", customerIds).and("FIRST", first).and("LAST", last),
                row -> {
                    long customer = row.number("CUSTOMER_ID");
                    if (asked.contains(customer)) {
                        kept.put(customer, kept(row));
                    }
                });
        return kept;
    }

    /** Keeps what somebody says of a customer that was evaluated before. */
    void say(long customerId, TierWord word) throws SQLException {
        Kept kept = of(List.of(customerId)).get(customerId);
        if (kept != null) {
            session.change(
                    "UPDATE {TIER_STATE} SET [GIVEN_TIER] = :GIVEN_TIER, [GIVEN_FROM] = :GIVEN_FROM,"
                            + " [GIVEN_UNTIL] = :GIVEN_UNTIL, [STAMP] = " + STAMP
                            + " + 1 WHERE [CUSTOMER_ID] = :CUSTOMER_ID",
                    with(kept.said(word).given(), Columns.of("CUSTOMER_ID", customerId)));
        }
    }

    private static Columns with(@Nullable GivenTier given, Columns row) {
        return row.and("GIVEN_TIER", given == null ? null : given.tier())
                .and("GIVEN_FROM", given == null ? null : given.from())
                .and("GIVEN_UNTIL", given == null ? null : given.until());
    }

    /** What somebody gave customers of which nothing more was kept, as of one that was away. */
    private Map<Long, Kept> said(List<Judged> firsts) throws SQLException {
        Map<Long, Kept> kept = new HashMap<>();
        firsts.forEach(
                each -> kept.put(each.customerId(), new Kept(each.evaluation().state(), 0, null)));
        session.eachOfMany(
                StoredTierWords.OF_CUSTOMERS + " ORDER BY [SAID_NO]",
                Columns.of("IDS", List.copyOf(kept.keySet())),
                row -> {
                    long customer = row.number("CUSTOMER_ID");
                    TierWord word = StoredTierWords.word(row);
                    kept.put(
                            customer, Objects.requireNonNull(kept.get(customer)).said(word));
                });
        return kept;
    }

    /** Forgets where a customer stands, how it came there, and what was said of it; answers how many rows that were. */
    int forget(long customerId) throws SQLException {
        int forgotten = 0;
        for (String table : List.of("TIER_STATE", "TIER_CHANGE", "TIER_WORD")) {
            forgotten += session.change(
                    "DELETE FROM {" + table + "} WHERE [CUSTOMER_ID] = :CUSTOMER", Columns.of("CUSTOMER", customerId));
        }
        return forgotten;
    }

    /** Writes as many as a list may hold; answers those that another was faster with. */
    Set<Long> write(long projectId, List<Judged> judged) throws SQLException {
        Set<Long> others = new HashSet<>(of(judged.stream()
                        .filter(each -> each.before() == null)
                        .map(Judged::customerId)
                        .toList())
                .keySet());
        List<Judged> known =
                judged.stream().filter(each -> each.before() != null).toList();
        session.batch(UPDATE, known, each -> row(projectId, each).and("SEEN", seen(each)))
                .forEach(each -> others.add(each.customerId()));
        List<Judged> ours = judged.stream()
                .filter(each -> !others.contains(each.customerId()))
                .toList();
        insert(projectId, ours.stream().filter(each -> each.before() == null).toList());
        writeChanges(ours);
        return others;
    }

    private void insert(long projectId, List<Judged> firsts) throws SQLException {
        if (!firsts.isEmpty()) {
            Map<Long, Kept> said = said(firsts);
            session.insert(
                    "TIER_STATE",
                    firsts,
                    each -> with(
                            Objects.requireNonNull(said.get(each.customerId())).given(), row(projectId, each)));
        }
    }

    private void writeChanges(List<Judged> judged) throws SQLException {
        List<Judged> changedBefore = judged.stream()
                .filter(each -> each.before() != null
                        && each.before()
                                .state()
                                .changedOn(each.evaluation().state().evaluatedOn()))
                .toList();
        session.batch(
                "DELETE FROM {TIER_CHANGE} WHERE [CUSTOMER_ID] = :CUSTOMER_ID AND [CHANGED_DAY] = :DAY",
                changedBefore,
                each -> Columns.of("CUSTOMER_ID", each.customerId())
                        .and("DAY", each.evaluation().state().evaluatedOn()));
        List<Columns> rows = new ArrayList<>();
        judged.forEach(each -> each.evaluation()
                .change()
                .ifPresent(change -> rows.add(row(change).and("CUSTOMER_ID", each.customerId()))));
        session.insert("TIER_CHANGE", rows, row -> row);
    }

    private static int seen(Judged judged) {
        Kept before = judged.before();
        return before == null ? 0 : before.stamp();
    }

    private static Columns row(long projectId, Judged judged) {
        TierState state = judged.evaluation().state();
        TierStanding opening = state.opening();
        return Columns.of("CUSTOMER_ID", judged.customerId())
                .and("PROJECT_ID", projectId)
                .and("TIER", state.tier())
                .and("SINCE_DAY", state.since())
                .and("EVALUATIONS_BELOW", state.evaluationsBelow())
                .and("EVALUATED_DAY", state.evaluatedOn())
                .and(inputs(state.inputs()))
                .and("PLANNED", state.inputs().planned())
                .and("OPEN_TIER", opening == null ? NONE : opening.tier())
                .and("OPEN_SINCE", opening == null ? null : opening.since())
                .and("OPEN_BELOW", opening == null ? null : opening.evaluationsBelow())
                .and("OWNER_KEY", judged.owner().isEmpty() ? NONE : judged.owner())
                .and("STAMP", seen(judged) + 1);
    }

    static Columns row(TierChange change) {
        return Columns.of("CHANGED_DAY", change.on())
                .and("FROM_TIER", change.from())
                .and("TO_TIER", change.to())
                .and(inputs(change.inputs()))
                .and("RULE_VERSION", change.ruleVersion())
                .and(
                        "MATCHED_RULE",
                        change.reason().rule() == 0 ? null : change.reason().rule())
                .and("REASON", change.reason().kind())
                .and("REASON_LIMIT", change.reason().limit());
    }

    private static Columns inputs(TierInputs inputs) {
        return Columns.of("PURCHASES", inputs.purchases())
                .and("EXPANSION_PLAN", inputs.expansionPlan())
                .and(
                        "FACTS",
                        inputs.facts().equals(TierFacts.NONE)
                                ? null
                                : inputs.facts().toString());
    }

    static TierFacts facts(FoundRows row) throws SQLException {
        String kept = row.textOrNull("FACTS");
        return kept == null ? TierFacts.NONE : TierFacts.of(kept);
    }

    static Kept kept(FoundRows row) throws SQLException {
        String given = row.text("GIVEN_TIER");
        return new Kept(
                state(row),
                Math.toIntExact(row.number("STAMPED")),
                given.isEmpty()
                        ? null
                        : new GivenTier(Tier.valueOf(given), row.day("GIVEN_FROM"), row.day("GIVEN_UNTIL")),
                owner(row));
    }

    static TierGlance glance(FoundRows row) throws SQLException {
        String resting = row.textOrNull("RESTING");
        return new TierGlance(
                Math.toIntExact(row.number("STAMPED")),
                resting == null ? null : Tier.valueOf(resting),
                row.number("PURCHASES"),
                owner(row));
    }

    private static @Nullable String owner(FoundRows row) throws SQLException {
        String key = row.textOrNull("OWNER_KEY");
        return NONE.equals(key) ? "" : key;
    }

    private static TierState state(FoundRows row) throws SQLException {
        boolean counts = row.flag("EXPANSION_PLAN");
        TierInputs inputs = new TierInputs(row.number("PURCHASES"), counts, counts || row.flag("PLANNED"), facts(row));
        TierStanding now = new TierStanding(
                Tier.valueOf(row.text("TIER")), row.day("SINCE_DAY"), Math.toIntExact(row.number("EVALUATIONS_BELOW")));
        String open = row.textOrNull("OPEN_TIER");
        return open == null
                ? new TierState(now.tier(), now.since(), now.evaluationsBelow(), row.day("EVALUATED_DAY"), inputs)
                : new TierState(now, opening(open, row), row.day("EVALUATED_DAY"), inputs);
    }

    private static @Nullable TierStanding opening(String tier, FoundRows row) throws SQLException {
        return tier.equals(NONE)
                ? null
                : new TierStanding(
                        Tier.valueOf(tier), row.day("OPEN_SINCE"), Math.toIntExact(row.number("OPEN_BELOW")));
    }
}
