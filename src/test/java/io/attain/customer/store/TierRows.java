package io.attain.customer.store;

import io.attain.customer.Tier;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;

/** Rows of customers' tiers, as tests write them by hand. */
public final class TierRows {

    private TierRows() {}

    /** Writes customers of project 1 that have a tier since a day, and were evaluated on it. */
    public static void write(Writing writing, Tier tier, LocalDate day, long... customers) {
        for (long customer : customers) {
            writing.create(TierStateRow.class, of(customer, tier, day, day));
        }
    }

    /** A customer of project 1 that has a tier since a day, and was evaluated on another. */
    public static Columns of(long customer, Tier tier, LocalDate since, LocalDate evaluated) {
        return Columns.of("CUSTOMER_ID", customer)
                .and("PROJECT_ID", 1L)
                .and("TIER", tier)
                .and("SINCE_DAY", since)
                .and("EVALUATED_DAY", evaluated);
    }
}
