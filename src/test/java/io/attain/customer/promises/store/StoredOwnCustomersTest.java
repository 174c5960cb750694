package io.attain.customer.promises.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.OwnCustomers;
import io.attain.customer.Tier;
import io.attain.customer.store.TierRows;
import io.attain.customer.store.TierStateRow;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Customers 7 of Lily's, 8 of Tom's and 9 of nobody's. */
@OnEachEngine(TierStateRow.class)
record StoredOwnCustomersTest(AoDatabase database) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void ownersAreToldWithTheTierThatHoldsToday() {
        PlainSql sql = new PlainSql(database.executors());
        OwnCustomers customers = new StoredOwnCustomers(sql, SetClock.noonOf(TODAY));
        row(7, Tier.A, "lily");
        row(8, Tier.C, "tom");
        row(9, Tier.B, "-");
        sql.write(session -> session.change(
                "UPDATE {TIER_STATE} SET [GIVEN_TIER] = :TIER, [GIVEN_FROM] = :FROM, [GIVEN_UNTIL] = :FROM"
                        + " WHERE [CUSTOMER_ID] = 8",
                Columns.of("TIER", "B").and("FROM", TODAY)));

        assertThat(customers.of(1, null))
                .containsExactlyInAnyOrder(new OwnCustomer(7, "lily", "A"), new OwnCustomer(8, "tom", "B"));
        assertThat(customers.of(1, Set.of("tom"))).containsExactly(new OwnCustomer(8, "tom", "B"));
        assertThat(customers.of(2, null)).isEmpty();
    }

    private void row(long id, Tier tier, String owner) {
        Writing writing = new Writing(database.activeObjects());
        writing.run(() -> writing.create(
                TierStateRow.class, TierRows.of(id, tier, TODAY, TODAY).and("OWNER_KEY", owner)));
    }
}
