package io.attain.customer.store;

import io.attain.customer.OriginalAmount;
import io.attain.customer.OriginalAmounts;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.rates.Converted;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What opportunities are worth in other currencies, in our tables. It goes with the issue, and is of no project. */
@Component
public record StoredOriginalAmounts(PlainSql sql) implements OriginalAmounts {

    private static final String OF_ISSUE = "DELETE FROM {ORIGINAL_AMOUNT} WHERE [ISSUE_ID] = :ISSUE";

    @Override
    public Map<Long, OriginalAmount> of(Collection<Long> issueIds) {
        return sql.mapOf(
                issueIds,
                "SELECT [ISSUE_ID], [SAID_AMOUNT], [CURRENCY], [RATE], [RATE_DAY], [CAME_TO] FROM {ORIGINAL_AMOUNT}"
                        + " WHERE [ISSUE_ID] IN (:SOME)",
                Columns.none(),
                row -> row.number("ISSUE_ID"),
                StoredOriginalAmounts::said);
    }

    private static OriginalAmount said(FoundRows row) throws SQLException {
        return new OriginalAmount(
                new Converted(
                        row.number("SAID_AMOUNT"),
                        Objects.requireNonNullElse(row.textOrNull("CURRENCY"), ""),
                        Objects.requireNonNullElse(row.textOrNull("RATE"), ""),
                        row.day("RATE_DAY")),
                row.number("CAME_TO"));
    }

    @Override
    public void put(long issueId, @Nullable OriginalAmount said) {
        int unused = sql.write(session -> {
            int gone = session.change(OF_ISSUE, Columns.of("ISSUE", issueId));
            if (said != null) {
                session.insert("ORIGINAL_AMOUNT", List.of(row(issueId, said)), each -> each);
            }
            return gone;
        });
    }

    private static Columns row(long issueId, OriginalAmount said) {
        Converted from = said.from();
        return Columns.of("ISSUE_ID", issueId)
                .and("SAID_AMOUNT", from.amount())
                .and("CURRENCY", from.currency())
                .and("RATE", from.rate())
                .and("RATE_DAY", from.on())
                .and("CAME_TO", said.cameTo());
    }

    @Override
    public void move(long issueId, long projectId) {}

    @Override
    public void forget(long issueId) {
        put(issueId, null);
    }
}
