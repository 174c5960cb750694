package io.attain.customer.pool.store;

import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.store.CustomerRows;
import io.attain.customer.store.KeptInRows;
import io.attain.customer.store.SaidOfCustomers;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rows of {@link PoolWordRow}. */
@Component
public record StoredPool(PlainSql sql) implements PoolBook, KeptInRows {

    private static final String FIND = "SELECT [CUSTOMER_ID], [SAID_NO], [KIND], [SAID_BY], [DAY_NUMBER], [MILLIS],"
            + " [REASON], [UNTIL_DAY], [OWNER_KEY], [EVIDENCE] FROM {POOL_WORD} WHERE [CUSTOMER_ID] IN (:SOME)"
            + " ORDER BY [SAID_NO] DESC";

    /** What was given back follows its claim. */
    private static final String CLAIMS =
            "SELECT COUNT(*) AS [CLAIMS] FROM {POOL_WORD} C WHERE C.[PROJECT_ID] = :PROJECT"
                    + " AND C.[SAID_BY] = :PERSON AND C.[DAY_NUMBER] = :DAY AND C.[KIND] = :CLAIMED AND NOT EXISTS"
                    + " (SELECT 1 FROM {POOL_WORD} R WHERE R.[CUSTOMER_ID] = C.[CUSTOMER_ID]"
                    + " AND R.[SAID_NO] = C.[SAID_NO] + 1 AND R.[KIND] = :RETURNED)";

    @Override
    public Map<Long, List<PoolWord>> of(Collection<Long> customerIds) {
        Map<Long, List<PoolWord>> found = new HashMap<>();
        sql.eachOf(customerIds, FIND, Columns.none(), row -> found.computeIfAbsent(
                        row.number("CUSTOMER_ID"), id -> new ArrayList<>())
                .add(word(row)));
        return found;
    }

    @Override
    public boolean add(long projectId, long customerId, PoolWord next) {
        return new SaidOfCustomers(sql, "POOL_WORD").add(customerId, next.number(), row(projectId, customerId, next));
    }

    @Override
    public int claims(long projectId, String person, LocalDate day) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("PERSON", person)
                .and("DAY", day)
                .and("CLAIMED", Kind.CLAIMED)
                .and("RETURNED", Kind.RETURNED);
        return sql.read(session -> session.list(CLAIMS, asked, row -> Math.toIntExact(row.number("CLAIMS"))))
                .get(0);
    }

    @Override
    public CustomerRows ofCustomers() {
        return new CustomerRows(sql, "POOL_WORD");
    }

    private static Columns row(long projectId, long customerId, PoolWord word) {
        return SaidOfCustomers.row(customerId, word.number(), word.by(), word.at())
                .and("KIND", word.kind())
                .and("DAY_NUMBER", word.day())
                .and("PROJECT_ID", projectId)
                .and("REASON", word.reason())
                .and("UNTIL_DAY", word.until())
                .and("OWNER_KEY", word.owner())
                .and("EVIDENCE", word.evidence());
    }

    private static PoolWord word(FoundRows row) throws SQLException {
        return new PoolWord(
                Math.toIntExact(row.number("SAID_NO")),
                Kind.valueOf(row.text("KIND")),
                row.text("SAID_BY"),
                row.day("DAY_NUMBER"),
                Instant.ofEpochMilli(row.number("MILLIS")),
                row.text("REASON"),
                row.dayOrNull("UNTIL_DAY"),
                row.textOrNull("OWNER_KEY"),
                row.text("EVIDENCE"));
    }
}
