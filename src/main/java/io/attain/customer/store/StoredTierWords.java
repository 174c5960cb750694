package io.attain.customer.store;

import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of {@link TierWordRow}. What holds stands beside where the customer stands, too, where tiers are counted. */
@Component
public record StoredTierWords(PlainSql sql) implements TierWords {

    @Override
    public List<TierWord> of(long customerId) {
        return sql.read(session -> session.list(
                "SELECT [SAID_NO], [TIER], [REASON], [FROM_DAY], [UNTIL_DAY], [SAID_BY], [MILLIS] FROM {TIER_WORD}"
                        + " WHERE [CUSTOMER_ID] = :CUSTOMER ORDER BY [SAID_NO] DESC",
                Columns.of("CUSTOMER", customerId),
                StoredTierWords::word));
    }

    /** Of two who say the same number at once, the slot makes the later start over, and find it. */
    @Override
    public boolean add(long customerId, TierWord next) {
        return sql.write(session -> {
            boolean isNext = of(customerId).size() == next.number() - 1;
            if (isNext) {
                session.insert("TIER_WORD", List.of(next), word -> row(customerId, word));
                give(new TierTable(session), customerId, next);
            }
            return isNext;
        });
    }

    private static void give(TierTable table, long customerId, TierWord next) throws SQLException {
        Optional<GivenTier> given = next.given();
        if (given.isPresent()) {
            table.give(customerId, given.get());
        } else {
            table.takeBack(customerId, next.from());
        }
    }

    private static Columns row(long customerId, TierWord word) {
        return Columns.of("SLOT", customerId + ":" + word.number())
                .and("CUSTOMER_ID", customerId)
                .and("SAID_NO", word.number())
                .and("TIER", word.tier())
                .and("REASON", word.reason())
                .and("FROM_DAY", word.from())
                .and("UNTIL_DAY", word.until())
                .and("SAID_BY", word.by())
                .and("MILLIS", word.at().toEpochMilli());
    }

    private static TierWord word(FoundRows row) throws SQLException {
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
