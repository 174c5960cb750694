package io.attain.customer.pool.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.store.OneLineLogs;
import io.attain.customer.Tier;
import io.attain.customer.pool.Signal;
import io.attain.customer.pool.Signals;
import io.attain.customer.promises.store.RequestRow;
import io.attain.customer.store.TierRows;
import io.attain.customer.store.TierStateRow;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import io.attain.results.store.StageChangeRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers 7 and 8; 70 is an opportunity of 7, which came to a quote on Monday. Lily logged visits with both, Wang a draft. */
@OnEachEngine(
        with = TableSet.LOGS,
        value = {TierStateRow.class, StageChangeRow.class, RequestRow.class})
class StoredSignalsTest {

    private static final Signals.Asked ALL = new Signals.Asked(List.of("visits"), List.of("proposal"), true, MONDAY);

    @Test
    void whatLogsStagesAndRequestsTellIsFoundOfOneAndOfAll(AoDatabase database) {
        Signals signals = signals(database);
        log(database, "lily", MONDAY, true, 7);
        log(database, "lily", MONDAY.plusDays(1), true, 70);
        log(database, "wang", MONDAY.plusDays(1), false, 8);
        log(database, "lily", MONDAY.minusDays(1), true, 8);

        List<Signal> found = signals.within(1, ALL);

        assertThat(found)
                .extracting(signal -> signal.kind() + " " + signal.customerId() + " " + signal.issueId() + " "
                        + signal.day() + " " + signal.by())
                .containsExactlyInAnyOrder(
                        "ACTION 7 7 2026-11-23 lily",
                        "ACTION 7 70 2026-11-24 lily",
                        "STAGE 7 70 2026-11-23 lily",
                        "REQUEST 8 8 2026-11-25 wang");
        assertThat(signals.of(List.of(7L, 8L), ALL)).containsExactlyInAnyOrderElementsOf(found);
        assertThat(signals.of(List.of(8L), ALL)).extracting(Signal::code).containsExactly("A quote");
        assertThat(signals.within(2, ALL)).isEmpty();
    }

    @Test
    void whatIsNotAskedForIsNotRead(AoDatabase database) {
        Signals signals = signals(database);
        log(database, "lily", MONDAY, true, 7);

        assertThat(signals.within(1, new Signals.Asked(List.of(), List.of(), false, MONDAY)))
                .isEmpty();
        assertThat(signals.within(1, new Signals.Asked(List.of("calls"), List.of("won"), false, MONDAY)))
                .isEmpty();
    }

    /** A log that is saved again writes its ticks anew: what was declined stays declined. */
    @Test
    void theKeyOfATickStaysWhenItsLogIsSavedAgain(AoDatabase database) {
        Signals signals = signals(database);
        log(database, "lily", MONDAY, true, 7);
        List<String> before = keys(signals);

        log(database, "lily", MONDAY, true, 7);

        assertThat(keys(signals)).isEqualTo(before).allSatisfy(key -> assertThat(key)
                .doesNotContain(" "));
    }

    private static List<String> keys(Signals signals) {
        return signals.within(1, ALL).stream().map(Signal::key).sorted().toList();
    }

    private static Signals signals(AoDatabase database) {
        Writing writing = new Writing(database.activeObjects());
        writing.run(() -> {
            TierRows.write(writing, Tier.C, MONDAY, 7, 8);
            writing.create(
                    StageChangeRow.class,
                    Columns.of("SLOT", "70:1")
                            .and("OPPORTUNITY_ID", 70L)
                            .and("PROJECT_ID", 1L)
                            .and("CUSTOMER_ID", 7L)
                            .and("TO_STAGE", "proposal")
                            .and("CHANGED_BY", "lily")
                            .and("MILLIS", noon(MONDAY).toEpochMilli()));
            writing.create(
                    RequestRow.class,
                    Columns.of("REQUEST_KEY", "said/1")
                            .and("PROJECT_ID", 1L)
                            .and("CUSTOMER_ID", 8L)
                            .and("ASKED", "A quote")
                            .and("STARTED_BY", "wang")
                            .and("STARTED_AT", noon(MONDAY.plusDays(2))));
        });
        return new StoredSignals(new PlainSql(database.executors()), SetClock.noonOf(MONDAY));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static void log(AoDatabase database, String owner, LocalDate day, boolean submitted, long issue) {
        OneLineLogs.write(database, owner, day, submitted, issue, "visits");
    }
}
