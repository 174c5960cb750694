package io.attain.results.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import io.attain.results.StageChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of {@link StageChangeRow} over one connection. */
record StageChangeTable(SqlSession session) {

    private static final String ALL =
            "SELECT [ID], [OPPORTUNITY_ID], [PROJECT_ID], [CUSTOMER_ID], [FROM_STAGE], [TO_STAGE], [MILLIS],"
                    + " [CHANGED_BY], [OWNER_KEY] FROM {STAGE_CHANGE}";
    private static final String SELECT = ALL + " WHERE ";

    /** What is kept of an opportunity, and in which rows. */
    private record Kept(List<Long> rowIds, List<StageChange> changes) {
        static final Kept NONE = new Kept(List.of(), List.of());
    }

    /** Makes these all that is kept of some opportunities, as many as a list may hold; only what differs is written. */
    void replace(List<Long> ids, Map<Long, List<StageChange>> changes) throws SQLException {
        Map<Long, Kept> kept = of(ids);
        List<Long> gone = new ArrayList<>();
        List<Columns> added = new ArrayList<>();
        for (Long id : ids) {
            List<StageChange> wanted = Objects.requireNonNull(changes.get(id));
            Kept before = kept.getOrDefault(id, Kept.NONE);
            if (!before.changes.equals(wanted)) {
                gone.addAll(before.rowIds);
                for (int number = 0; number < wanted.size(); number++) {
                    added.add(row(wanted.get(number), number));
                }
            }
        }
        // Whoever was faster with one of the rows makes this fail, and the writer start over.
        session.changeEach("DELETE FROM {STAGE_CHANGE} WHERE [ID] = :ID", gone, id -> Columns.of("ID", id));
        session.insert("STAGE_CHANGE", added, Function.identity());
    }

    /** How some opportunities came from stage to stage, as many as a list may hold. */
    Map<Long, List<StageChange>> changes(List<Long> ids) throws SQLException {
        Map<Long, List<StageChange>> changes = new TreeMap<>();
        of(ids).forEach((id, kept) -> changes.put(id, kept.changes));
        return changes;
    }

    private Map<Long, Kept> of(List<Long> ids) throws SQLException {
        Map<Long, Kept> kept = new TreeMap<>();
        session.each(SELECT + "[OPPORTUNITY_ID] IN (:IDS) ORDER BY [ID]", Columns.of("IDS", ids), row -> {
            Kept its = kept.computeIfAbsent(
                    row.number("OPPORTUNITY_ID"), id -> new Kept(new ArrayList<>(), new ArrayList<>()));
            its.rowIds.add(row.number("ID"));
            its.changes.add(change(row));
        });
        return kept;
    }

    /** Whose some opportunities are. */
    Map<Long, Long> customers(List<Long> ids) throws SQLException {
        Map<Long, Long> customers = new TreeMap<>();
        session.each(
                "SELECT DISTINCT [OPPORTUNITY_ID], [CUSTOMER_ID] FROM {STAGE_CHANGE} WHERE [OPPORTUNITY_ID] IN (:IDS)",
                Columns.of("IDS", ids),
                row -> customers.put(row.number("OPPORTUNITY_ID"), row.number("CUSTOMER_ID")));
        return customers;
    }

    /** How a project's opportunities above one id and up to another came from stage to stage. */
    List<StageChange> range(long projectId, long after, long last) throws SQLException {
        return session.listOfMany(
                SELECT + "[PROJECT_ID] = :PROJECT AND [OPPORTUNITY_ID] > :AFTER AND [OPPORTUNITY_ID] <= :LAST"
                        + " ORDER BY [OPPORTUNITY_ID], [ID]",
                Columns.of("PROJECT", projectId).and("AFTER", after).and("LAST", last),
                StageChangeTable::change);
    }

    /** The same of those that went from one stage to another in some time. H2 would look through all of them for each of a list. */
    List<StageChange> moved(long projectId, @Nullable Set<String> owners, Instant from, Instant until)
            throws SQLException {
        return session.listOfMany(
                ALL
                        + " JOIN (SELECT DISTINCT [OPPORTUNITY_ID] AS [MOVED] FROM {STAGE_CHANGE} WHERE [PROJECT_ID] = :PROJECT"
                        + " AND [MILLIS] >= :FIRST AND [MILLIS] < :UNTIL"
                        + IdLists.among("[OWNER_KEY]", "OWNERS", owners)
                        + ") M ON M.[MOVED] = [OPPORTUNITY_ID] ORDER BY [OPPORTUNITY_ID], [ID]",
                Columns.of("PROJECT", projectId)
                        .and("FIRST", from.toEpochMilli())
                        .and("UNTIL", until.toEpochMilli())
                        .and("OWNERS", owners),
                StageChangeTable::change);
    }

    private static Columns row(StageChange change, int number) {
        return Columns.of("OPPORTUNITY_ID", change.opportunityId())
                .and("PROJECT_ID", change.projectId())
                .and("CUSTOMER_ID", change.customerId())
                .and("FROM_STAGE", change.from())
                .and("TO_STAGE", change.to())
                .and("MILLIS", change.at().toEpochMilli())
                .and("CHANGED_BY", change.by())
                .and("OWNER_KEY", change.owner())
                .and("SLOT", change.opportunityId() + ":" + number);
    }

    private static StageChange change(FoundRows row) throws SQLException {
        return new StageChange(
                row.number("OPPORTUNITY_ID"),
                row.number("PROJECT_ID"),
                row.number("CUSTOMER_ID"),
                row.textOrNull("FROM_STAGE"),
                row.textOrNull("TO_STAGE"),
                Instant.ofEpochMilli(row.number("MILLIS")),
                row.text("CHANGED_BY"),
                row.text("OWNER_KEY"));
    }
}
