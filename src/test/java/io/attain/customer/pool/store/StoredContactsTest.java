package io.attain.customer.pool.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.store.OneLineLogs;
import io.attain.customer.Tier;
import io.attain.customer.store.TierRows;
import io.attain.customer.store.TierStateRow;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import io.attain.results.store.StageChangeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Customers 7 and 8, and opportunity 70 of 7, which came to two stages. */
@OnEachEngine(
        with = TableSet.LOGS,
        value = {TierStateRow.class, StageChangeRow.class})
class StoredContactsTest {

    @Test
    void aCustomerIsTouchedByItsOpportunitiesTooAndByNoDraft(AoDatabase database) {
        StoredContacts contacts = contacts(database);
        log(database, MONDAY, true, 7);
        log(database, MONDAY.plusDays(1), true, 70);
        log(database, MONDAY.plusDays(2), false, 8);

        assertThat(contacts.within(1, MONDAY)).isEqualTo(Map.of(7L, MONDAY.plusDays(1)));
        assertThat(contacts.of(List.of(7L, 8L), MONDAY)).isEqualTo(Map.of(7L, MONDAY.plusDays(1)));
        assertThat(contacts.within(2, MONDAY)).isEmpty();
    }

    @Test
    void whatIsOlderThanAskedForIsNotTold(AoDatabase database) {
        StoredContacts contacts = contacts(database);
        log(database, MONDAY, true, 8);

        assertThat(contacts.within(1, MONDAY)).containsOnlyKeys(8L);
        assertThat(contacts.within(1, MONDAY.plusDays(1))).isEmpty();
        assertThat(contacts.of(List.of(8L), MONDAY.plusDays(1))).isEmpty();
    }

    private static StoredContacts contacts(AoDatabase database) {
        Writing writing = new Writing(database.activeObjects());
        writing.run(() -> {
            TierRows.write(writing, Tier.C, MONDAY, 7, 8);
            List.of(1, 2).forEach(change -> writing.create(StageChangeRow.class, change(change)));
        });
        return new StoredContacts(new PlainSql(database.executors()));
    }

    private static Columns change(int number) {
        return Columns.of("SLOT", "70:" + number)
                .and("OPPORTUNITY_ID", 70L)
                .and("PROJECT_ID", 1L)
                .and("CUSTOMER_ID", 7L)
                .and("MILLIS", 0L);
    }

    private static void log(AoDatabase database, LocalDate day, boolean submitted, long issue) {
        OneLineLogs.write(database, "lily", day, submitted, issue);
    }
}
