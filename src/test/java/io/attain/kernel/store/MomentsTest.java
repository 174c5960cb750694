package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MySQL keeps no parts of seconds: whatever is kept is whole, and no moment becomes one of the next day. */
@OnEachEngine(SalesProjectRow.class)
class MomentsTest {

    private static final Instant ALMOST_MIDNIGHT = Instant.parse("2027-12-31T23:59:59.999Z");
    private static final Date KEPT = Date.from(Instant.parse("2027-12-31T23:59:59Z"));

    @Test
    void throughActiveObjects(AoDatabase database) {
        KeyedRows<SalesProjectRow> rows =
                new Writing(database.activeObjects()).keyed(SalesProjectRow.class, "PROJECT_ID");

        rows.add(row());

        assertThat(rows.find(1L))
                .hasValueSatisfying(row -> assertThat(row.getSetUpOn()).hasSameTimeAs(KEPT));
    }

    @Test
    void throughPlainSql(AoDatabase database) {
        new PlainSql(database.executors()).write(session -> {
            session.insert("SALES_PROJECT", List.of(row()), row -> row);
            return true;
        });

        assertThat(database.activeObjects().find(SalesProjectRow.class))
                .singleElement()
                .satisfies(row -> assertThat(row.getSetUpOn()).hasSameTimeAs(KEPT));
    }

    private static Columns row() {
        return Columns.of("PROJECT_ID", 1L)
                .and("CURRENCY", "EUR")
                .and("DIGITS", 2)
                .and("SET_UP_ON", ALMOST_MIDNIGHT);
    }
}
