package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.activity.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachEngine({ReminderRow.class})
class StoredRemindersTest {

    @Test
    void ofEachKindThereIsOneADay(AoDatabase database) {
        StoredReminders reminders = new StoredReminders(database.tables());
        Reminder asked = reminder("lily", MONDAY, "mei");

        assertThat(reminders.add(reminder("lily", MONDAY, null))).isTrue();
        assertThat(reminders.add(reminder("lily", MONDAY, null))).isFalse();
        assertThat(reminders.add(asked)).isTrue();
        assertThat(reminders.add(reminder("lily", MONDAY, "zhou"))).isFalse();
        assertThat(reminders.add(reminder("lily", MONDAY.plusDays(1), null))).isTrue();

        assertThat(reminders.since(1, MONDAY)).hasSize(3).contains(asked);
        assertThat(reminders.since(1, MONDAY.plusDays(1))).hasSize(1);
        assertThat(reminders.since(2, MONDAY)).isEmpty();

        reminders.remove(asked);
        assertThat(reminders.add(asked)).as("it was never sent").isTrue();
    }

    @Test
    void nodesRemindOnce(AoDatabase database) throws InterruptedException {
        AtomicInteger added = new AtomicInteger();
        assertThat(Together.failures(1, node -> {
                    if (new StoredReminders(database.tables()).add(reminder("lily", MONDAY, null))) {
                        added.incrementAndGet();
                    }
                }))
                .isEmpty();

        assertThat(added).hasValue(1);
    }

    private static Reminder reminder(String person, LocalDate day, @Nullable String by) {
        return new Reminder(1, person, day, by, Instant.parse("2026-11-23T09:00:00Z"));
    }
}
