package io.attain.customer.promises.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.store.OneLineLogs;
import io.attain.activity.store.StoredLastTouches;
import io.attain.customer.Tier;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.store.TierRows;
import io.attain.customer.store.TierStateRow;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Customers 7 and 8, an A and a C, and what Lily and Wang logged in a week of November. */
@OnEachEngine(with = TableSet.LOGS, value = TierStateRow.class)
class StoredTieredCustomersTest {

    private static final LocalDate SINCE = MONDAY.minusMonths(1);

    @Test
    void theLastTouchOfEachKindIsTold(AoDatabase database) {
        TieredCustomers customers = customers(database);
        log(database, "lily", MONDAY, true, 7, TouchKind.EXECUTIVE);
        log(database, "wang", MONDAY.plusDays(2), true, 7, TouchKind.EXECUTIVE);
        log(database, "lily", MONDAY.plusDays(1), true, 7, TouchKind.NEWS);

        TieredCustomer told = new TieredCustomer(
                7, Tier.A, SINCE, Map.of(TouchKind.EXECUTIVE, MONDAY.plusDays(2), TouchKind.NEWS, MONDAY.plusDays(1)));
        assertThat(customers.of(List.of(7L, 9L), "mei")).containsExactly(told);
        assertThat(customers.within(1, "mei", SINCE))
                .containsExactlyInAnyOrder(told, new TieredCustomer(8, Tier.C, SINCE, Map.of()));
        assertThat(customers.within(2, "mei", SINCE)).isEmpty();
    }

    @Test
    void aGivenTierHoldsUntilItsLastDayAndWhatTheRulesPromiseCountsFromTheNext(AoDatabase database) {
        TieredCustomers customers = customers(database);
        give(database, 7, Tier.B, MONDAY.minusDays(3), MONDAY);
        give(database, 8, Tier.B, MONDAY.minusDays(3), MONDAY.minusDays(1));

        assertThat(customers.within(1, "mei", SINCE))
                .containsExactlyInAnyOrder(
                        new TieredCustomer(7, Tier.B, MONDAY.minusDays(3), Map.of()),
                        new TieredCustomer(8, Tier.C, MONDAY, Map.of()));
    }

    @Test
    void whatWasGivenForNoDayOrWasTheSameTierChangesNoPromise(AoDatabase database) {
        TieredCustomers customers = customers(database);
        give(database, 7, Tier.B, MONDAY.minusDays(3), MONDAY.minusDays(4));
        give(database, 8, Tier.C, SINCE, MONDAY.minusDays(1));

        assertThat(customers.within(1, "mei", SINCE))
                .extracting(TieredCustomer::since)
                .containsOnly(SINCE);
    }

    @Test
    void whatACustomerWasToldInAnotherProjectCountsInTheOneItWasMovedTo(AoDatabase database) {
        TieredCustomers customers = customers(database);
        log(database, "lily", MONDAY, true, 7, TouchKind.EXECUTIVE);
        log(database, "lily", MONDAY.plusDays(1), true, 8, TouchKind.BATCH);
        new PlainSql(database.executors())
                .write(session -> session.change(
                        "UPDATE {TIER_STATE} SET [PROJECT_ID] = :TO WHERE [CUSTOMER_ID] = :CUSTOMER",
                        Columns.of("TO", 2L).and("CUSTOMER", 7L)));

        assertThat(customers.within(2, "mei", SINCE)).isEqualTo(customers.of(List.of(7L), "mei"));
        assertThat(customers.within(2, "mei", SINCE).get(0).last()).containsEntry(TouchKind.EXECUTIVE, MONDAY);
    }

    private static void give(AoDatabase database, long customer, Tier tier, LocalDate from, LocalDate until) {
        int changed = new PlainSql(database.executors())
                .write(session -> session.change(
                        "UPDATE {TIER_STATE} SET [GIVEN_TIER] = :TIER, [GIVEN_FROM] = :FIRST, [GIVEN_UNTIL] = :LAST"
                                + " WHERE [CUSTOMER_ID] = :CUSTOMER",
                        Columns.of("CUSTOMER", customer)
                                .and("TIER", tier)
                                .and("FIRST", from)
                                .and("LAST", until)));
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void whatIsOlderThanAskedForIsNotTold(AoDatabase database) {
        TieredCustomers customers = customers(database);
        log(database, "lily", MONDAY, true, 8, TouchKind.BATCH);

        assertThat(customers.within(1, "mei", MONDAY))
                .contains(new TieredCustomer(8, Tier.C, SINCE, Map.of(TouchKind.BATCH, MONDAY)));
        assertThat(customers.within(1, "mei", MONDAY.plusDays(1)))
                .contains(new TieredCustomer(8, Tier.C, SINCE, Map.of()));
    }

    @Test
    void aDraftIsItsWritersOwn(AoDatabase database) {
        TieredCustomers customers = customers(database);
        log(database, "lily", MONDAY, false, 8, TouchKind.BATCH);

        assertThat(customers.of(List.of(8L), "lily").get(0).last()).containsEntry(TouchKind.BATCH, MONDAY);
        assertThat(customers.of(List.of(8L), "mei").get(0).last()).isEmpty();
    }

    private static TieredCustomers customers(AoDatabase database) {
        Writing writing = new Writing(database.activeObjects());
        writing.run(() -> {
            writing.create(TierStateRow.class, TierRows.of(7, Tier.A, SINCE, MONDAY));
            writing.create(TierStateRow.class, TierRows.of(8, Tier.C, SINCE, MONDAY));
        });
        PlainSql sql = new PlainSql(database.executors());
        StoredLastTouches kept = new StoredLastTouches(sql);
        kept.makeWhole();
        return new StoredTieredCustomers(sql, SetClock.noonOf(MONDAY), kept);
    }

    private static void log(
            AoDatabase database, String owner, LocalDate day, boolean submitted, long customer, TouchKind kind) {
        OneLineLogs.write(database, owner, day, submitted, customer, kind.tick());
    }
}
