package io.attain.activity.weekly.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEachEngine(DigestRow.class)
class StoredDigestsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void ofTwoNodesThatMailSomebodyTheSameWeekOneDoes(AoDatabase database) {
        StoredDigests node = new StoredDigests(database.tables(), new PlainSql(database.executors()));
        StoredDigests other = new StoredDigests(database.tables(), new PlainSql(database.executors()));

        assertThat(node.add(1, "mei", MONDAY, NOW)).isTrue();
        assertThat(other.add(1, "mei", MONDAY, NOW)).isFalse();
        assertThat(other.add(1, "hugo", MONDAY, NOW)).isTrue();
        assertThat(other.add(2, "mei", MONDAY, NOW)).isTrue();
        assertThat(other.add(1, "kim", MONDAY.plusWeeks(1), NOW)).isTrue();

        assertThat(node.sent(1, MONDAY)).containsExactlyInAnyOrder("mei", "hugo");
    }
}
