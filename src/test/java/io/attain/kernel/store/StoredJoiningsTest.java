package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.Begun;
import io.attain.kernel.Joining;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEachEngine(JoiningRow.class)
class StoredJoiningsTest {

    @Test
    void whatIsBegunIsKeptUntilItIsJoined(AoDatabase database) {
        StoredJoinings joinings = new StoredJoinings(database.tables());
        Joining lily = new Joining(1, "10001", "Lily · 一月", "mei", Instant.parse("2026-11-30T08:00:00Z"));
        Joining tom = new Joining(1, "10001", "x".repeat(255), "mei", Instant.parse("2026-11-30T08:00:01Z"));
        Begun<Joining> first = joinings.begin(lily);
        Begun<Joining> second = joinings.begin(tom);
        Begun<Joining> elsewhere = joinings.begin(new Joining(2, "10001", "Wu", "mei", Instant.EPOCH));

        assertThat(joinings.begun(1)).containsExactlyInAnyOrder(first, second);
        joinings.end(first);
        assertThat(joinings.begun(1)).containsExactly(second);
        assertThat(joinings.begun(2)).containsExactly(elsewhere);
    }
}
