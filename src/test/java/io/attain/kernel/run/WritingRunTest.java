package io.attain.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WritingRunTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final WritingRun RUN = WritingRun.waiting(new Subject("plan", 1), "mei", 300, NOW);

    @Test
    void aNodeThatSaysNothingForSecondsHasLostItsRun() {
        WritingRun writing = RUN.at(State.WRITING, 20, 300, NOW);

        assertThat(writing.isUnderWay(NOW.plus(Duration.ofSeconds(15)))).isTrue();
        assertThat(writing.isLost(NOW.plus(Duration.ofSeconds(16)))).isTrue();
        assertThat(writing.isUnderWay(NOW.plus(Duration.ofSeconds(16)))).isFalse();
    }

    @Test
    void whatIsOverIsNeverLostAndNewsForADay() {
        WritingRun done = RUN.ended(State.DONE, Outcome.NONE, NOW);

        assertThat(done.isOver()).isTrue();
        assertThat(done.isLost(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(done.isNews(NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(done.isNews(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void whoeverBeganItAndWhenStaysAsItGoesOn() {
        WritingRun later = RUN.at(State.CHECKING, 1, 300, NOW.plusSeconds(5)).ended(State.FAILED, Outcome.NONE, NOW);

        assertThat(later.userKey()).isEqualTo("mei");
        assertThat(later.startedAt()).isEqualTo(NOW);
    }
}
