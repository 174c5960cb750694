package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What talks about targets do, wherever they are kept. */
public interface AnswersContract {
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    Answer COUNTER = new Answer(1, 0, Answer.Kind.COUNTERED, "lily", 100, 80, "名额太多", null, NOON, null);
    Answer ANSWER = new Answer(
            2, 0, Answer.Kind.ANSWERED, "mei", 100, 90, "", LocalDate.of(2026, 12, 1), NOON.plusSeconds(60), null);

    /** A place without talks. */
    Answers answers();

    @Test
    default void everyWordOfATalkIsKeptInOrder() {
        Answers answers = answers();
        assertThat(answers.add(7, ANSWER)).isTrue();
        assertThat(answers.add(7, COUNTER)).isTrue();
        assertThat(answers.add(9, COUNTER)).isTrue();

        assertThat(answers.of(7)).containsExactly(COUNTER, ANSWER);
        assertThat(answers.of(List.of(7L, 8L))).isEqualTo(Map.of(7L, List.of(COUNTER, ANSWER)));
        assertThat(answers.of(List.of())).isEmpty();
        assertThat(answers.of(8)).isEmpty();
    }

    @Test
    default void ofTwoClicksOneSpeaks() {
        Answers answers = answers();

        assertThat(answers.add(7, COUNTER)).isTrue();
        assertThat(answers.add(7, COUNTER)).isFalse();
        assertThat(answers.of(7)).containsExactly(COUNTER);
    }
}
