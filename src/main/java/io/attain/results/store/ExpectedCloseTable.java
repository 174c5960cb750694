package io.attain.results.store;

import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import io.attain.results.ExpectedClose;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ExpectedCloseRow} over one connection. */
record ExpectedCloseTable(SqlSession session) {

    private static final String TABLE = "EXPECTED_CLOSE";
    private static final String SELECT =
            "SELECT [ID], [OPPORTUNITY_ID], [PROJECT_ID], [OWNER_KEY], [AMOUNT], [DAY_NUMBER], [FROM_MILLIS],"
                    + " [UNTIL_MILLIS], [NEXT_DAY_NUMBER], [DECIDED_MILLIS] FROM {EXPECTED_CLOSE}";

    private static final String PUT_OFF =
            " WHERE [PROJECT_ID] = :PROJECT AND [UNTIL_MILLIS] >= :SINCE AND [UNTIL_MILLIS] < :UNTIL";
    private static final String STANDING = " WHERE [PROJECT_ID] = :PROJECT AND [DAY_NUMBER] >= :FIRST"
            + " AND [DAY_NUMBER] < :END AND ([UNTIL_MILLIS] IS NULL OR [UNTIL_MILLIS] >= :UNTIL)";
    private static final String OPEN = " AND ([DECIDED_MILLIS] IS NULL OR [DECIDED_MILLIS] >= :SINCE)";

    OpportunityRows<ExpectedClose> rows() {
        return new OpportunityRows<>(session, TABLE, SELECT, ExpectedCloseTable::close, ExpectedCloseTable::row);
    }

    /** It is another day somewhere: what is near an end is told. */
    List<ExpectedClose> within(long projectId, @Nullable Set<String> owners, Period days) throws SQLException {
        String whose = OPEN + IdLists.among("[OWNER_KEY]", "OWNERS", owners);
        return session.listOfMany(
                SELECT + PUT_OFF + whose + " UNION ALL " + SELECT + STANDING + whose,
                Columns.of("PROJECT", projectId)
                        .and("FIRST", days.start())
                        .and("END", days.end())
                        .and(
                                "SINCE",
                                days.start()
                                        .minusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .toEpochMilli())
                        .and(
                                "UNTIL",
                                days.end()
                                        .plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .toEpochMilli())
                        .and("OWNERS", owners),
                ExpectedCloseTable::close);
    }

    private static Columns row(ExpectedClose close) {
        return Columns.of("OPPORTUNITY_ID", close.opportunityId())
                .and("PROJECT_ID", close.projectId())
                .and("OWNER_KEY", close.owner())
                .and("AMOUNT", close.amount())
                .and("DAY_NUMBER", close.day())
                .and("FROM_MILLIS", close.from().toEpochMilli())
                .and("UNTIL_MILLIS", millis(close.until()))
                .and("NEXT_DAY_NUMBER", close.next())
                .and("DECIDED_MILLIS", millis(close.decidedAt()));
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.toEpochMilli();
    }

    private static ExpectedClose close(FoundRows row) throws SQLException {
        return new ExpectedClose(
                row.number("OPPORTUNITY_ID"),
                row.number("PROJECT_ID"),
                row.text("OWNER_KEY"),
                row.number("AMOUNT"),
                row.dayOrNull("DAY_NUMBER"),
                Instant.ofEpochMilli(row.number("FROM_MILLIS")),
                moment(row.numberOrNull("UNTIL_MILLIS")),
                row.dayOrNull("NEXT_DAY_NUMBER"),
                moment(row.numberOrNull("DECIDED_MILLIS")));
    }

    private static @Nullable Instant moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
