package io.attain.activity.weekly.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(DigestRow.class)
class StoredDigestsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void ofTwoNodesThatMailSomebodyTheSameWeekOneDoes(AoDatabase database) {
        StoredDigests node = new StoredDigests(database.activeObjects(), new PlainSql(database.executors()));
        StoredDigests other = new StoredDigests(database.activeObjects(), new PlainSql(database.executors()));

        assertThat(node.add(1, "mei", MONDAY, NOW)).isTrue();
        assertThat(other.add(1, "mei", MONDAY, NOW)).isFalse();
        assertThat(other.add(1, "hugo", MONDAY, NOW)).isTrue();
        assertThat(other.add(2, "mei", MONDAY, NOW)).isTrue();
        assertThat(other.add(1, "kim", MONDAY.plusWeeks(1), NOW)).isTrue();

        assertThat(node.sent(1, MONDAY)).containsExactlyInAnyOrder("mei", "hugo");
    }
}
