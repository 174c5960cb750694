package io.attain.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.job.NodeLives.Life;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEachEngine(NodeLifeRow.class)
class StoredNodeLivesTest {

    private static final Instant NOW = Instant.parse("2026-11-29T06:00:00Z");

    @Test
    void aLifeIsThereUntilItEnds(AoDatabase database) {
        StoredNodeLives lives = new StoredNodeLives(database.activeObjects());
        Life one = lives.begin(NOW);
        Life two = lives.begin(NOW);

        assertThat(lives.seen(one.id(), NOW.plusSeconds(5))).isTrue();
        assertThat(lives.all()).containsExactly(new Life(one.id(), NOW.plusSeconds(5)), two);

        lives.end(one.id());
        assertThat(lives.seen(one.id(), NOW.plusSeconds(10))).isFalse();
        assertThat(lives.all()).containsExactly(two);
    }
}
