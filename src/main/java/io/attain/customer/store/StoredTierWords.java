package io.attain.customer.store;

import io.attain.customer.Tier;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rows of {@link TierWordRow}. What holds stands beside where the customer stands, too, where tiers are counted. */
@Component
public record StoredTierWords(PlainSql sql) implements TierWords {

    /** What was said of {@code IDS}. */
    static final String OF_CUSTOMERS = "SELECT [CUSTOMER_ID], [SAID_NO], [TIER], [REASON], [FROM_DAY], [UNTIL_DAY],"
            + " [SAID_BY], [MILLIS] FROM {TIER_WORD} WHERE [CUSTOMER_ID] IN (:IDS)";

    @Override
    public List<TierWord> of(long customerId) {
        return sql.read(session -> session.list(
                OF_CUSTOMERS + " ORDER BY [SAID_NO] DESC",
                Columns.of("IDS", List.of(customerId)),
                StoredTierWords::word));
    }

    @Override
    public boolean add(long customerId, TierWord next) {
        return sql.write(session -> {
            boolean isNext =
                    new SaidOfCustomers(sql, "TIER_WORD").add(customerId, next.number(), row(customerId, next));
            if (isNext) {
                new TierTable(session).say(customerId, next);
            }
            return isNext;
        });
    }

    private static Columns row(long customerId, TierWord word) {
        return SaidOfCustomers.row(customerId, word.number(), word.by(), word.at())
                .and("TIER", word.tier())
                .and("REASON", word.reason())
                .and("FROM_DAY", word.from())
                .and("UNTIL_DAY", word.until());
    }

    static TierWord word(FoundRows row) throws SQLException {
        String tier = row.text("TIER");
        return new TierWord(
                Math.toIntExact(row.number("SAID_NO")),
                tier.isEmpty() ? null : Tier.valueOf(tier),
                row.text("REASON"),
                row.day("FROM_DAY"),
                row.day("UNTIL_DAY"),
                row.text("SAID_BY"),
                Instant.ofEpochMilli(row.number("MILLIS")));
    }
}
