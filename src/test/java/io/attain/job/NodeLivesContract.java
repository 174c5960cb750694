package io.attain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.job.NodeLives.Life;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lives of nodes, wherever kept. */
public interface NodeLivesContract {

    Instant NOW = Instant.parse("2026-11-29T06:00:00Z");

    /** Where they are kept; of each test one place, in which there was nothing before. */
    NodeLives lives();

    @Test
    default void aLifeIsThereUntilItEnds() {
        NodeLives lives = lives();
        Life one = lives.begin(NOW);
        Life two = lives.begin(NOW);

        assertThat(lives.seen(one.id(), NOW.plusSeconds(5))).isTrue();
        assertThat(lives.all()).containsExactly(new Life(one.id(), NOW.plusSeconds(5)), two);

        lives.end(one.id());
        assertThat(lives.seen(one.id(), NOW.plusSeconds(10))).isFalse();
        assertThat(lives.all()).containsExactly(two);
    }

    @Test
    default void whoBeginsAgainIsAnother() {
        NodeLives lives = lives();
        Life first = lives.begin(NOW);
        lives.end(first.id());
        lives.end(first.id());

        Life second = lives.begin(NOW);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(lives.seen(first.id(), NOW)).isFalse();
        assertThat(lives.all()).containsExactly(second);
    }

    @Test
    default void manyBeginAtOnce() {
        NodeLives lives = lives();

        IntStream.range(0, 8).parallel().forEach(node -> lives.begin(NOW.plusSeconds(node)));

        assertThat(lives.all()).hasSize(8).extracting(Life::id).doesNotHaveDuplicates();
    }
}
