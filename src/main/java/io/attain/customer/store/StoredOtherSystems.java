package io.attain.customer.store;

import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What other systems say of customers and opportunities, in our tables. */
@Component
public record StoredOtherSystems(PlainSql sql) implements OtherSystems {

    private static final String COLUMNS = "SELECT [CUSTOMER_ID], [THEIR_NUMBER], [THEIR_TIER] FROM {OTHER_SYSTEM}";
    private static final String OF_CUSTOMER = " WHERE [CUSTOMER_ID] = :CUSTOMER";

    @Override
    public Map<Long, OtherSystem> of(Collection<Long> customerIds) {
        return sql.mapOf(
                customerIds,
                COLUMNS + " WHERE [CUSTOMER_ID] IN (:SOME)",
                Columns.none(),
                row -> row.number("CUSTOMER_ID"),
                StoredOtherSystems::said);
    }

    @Override
    public Map<Long, OtherSystem> numbered(long projectId) {
        Map<Long, OtherSystem> found = new HashMap<>();
        return sql.read(session -> {
            session.eachOfMany(
                    COLUMNS + " WHERE [PROJECT_ID] = :PROJECT AND [THEIR_NUMBER] IS NOT NULL",
                    Columns.of("PROJECT", projectId),
                    row -> found.put(row.number("CUSTOMER_ID"), said(row)));
            return found;
        });
    }

    private static OtherSystem said(FoundRows row) throws SQLException {
        return new OtherSystem(
                Objects.requireNonNullElse(row.textOrNull("THEIR_NUMBER"), ""),
                Objects.requireNonNullElse(row.textOrNull("THEIR_TIER"), ""));
    }

    @Override
    public void put(long projectId, long customerId, OtherSystem said) {
        Columns row = Columns.of("CUSTOMER_ID", customerId)
                .and("PROJECT_ID", projectId)
                .and("THEIR_NUMBER", said.number().isEmpty() ? null : said.number())
                .and("THEIR_TIER", said.tier().isEmpty() ? null : said.tier());
        int unused = sql.write(session -> {
            int gone = session.change("DELETE FROM {OTHER_SYSTEM}" + OF_CUSTOMER, Columns.of("CUSTOMER", customerId));
            if (!said.equals(OtherSystem.NONE)) {
                session.insert("OTHER_SYSTEM", List.of(row), each -> each);
            }
            return gone;
        });
    }

    @Override
    public void move(long customerId, long projectId) {
        int unused = sql.write(session -> session.change(
                "UPDATE {OTHER_SYSTEM} SET [PROJECT_ID] = :PROJECT" + OF_CUSTOMER,
                Columns.of("PROJECT", projectId).and("CUSTOMER", customerId)));
    }

    @Override
    public void forget(long customerId) {
        int unused = sql.write(session ->
                session.change("DELETE FROM {OTHER_SYSTEM}" + OF_CUSTOMER, Columns.of("CUSTOMER", customerId)));
    }
}
