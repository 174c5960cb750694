package io.attain.results.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import io.attain.results.StageChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of {@link StageChangeRow} over one connection. */
record StageChangeTable(SqlSession session) {

    private static final String ALL =
            "SELECT [ID], [OPPORTUNITY_ID], [PROJECT_ID], [CUSTOMER_ID], [FROM_STAGE], [TO_STAGE], [MILLIS],"
                    + " [CHANGED_BY], [OWNER_KEY] FROM {STAGE_CHANGE}";

    OpportunityRows<StageChange> rows() {
        return new OpportunityRows<>(session, "STAGE_CHANGE", ALL, StageChangeTable::change, StageChangeTable::row);
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

    /** How those of a project's opportunities came from stage to stage that went from one stage to another in some time. H2 would look through all of them for each of a list. */
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

    private static Columns row(StageChange change) {
        return Columns.of("OPPORTUNITY_ID", change.opportunityId())
                .and("PROJECT_ID", change.projectId())
                .and("CUSTOMER_ID", change.customerId())
                .and("FROM_STAGE", change.from())
                .and("TO_STAGE", change.to())
                .and("MILLIS", change.at().toEpochMilli())
                .and("CHANGED_BY", change.by())
                .and("OWNER_KEY", change.owner());
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
