package io.attain.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoachingProgressTest {

    @Test
    void nothingHeldHasNoScore() {
        assertThat(CoachingProgress.of(List.of(planned())))
                .isEqualTo(new CoachingProgress(
                        0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Test
    void heldSessionsGiveMeanSpreadAndLatest() {
        assertThat(CoachingProgress.of(List.of(held(3), held(5), held(4.5), planned())))
                .isEqualTo(
                        new CoachingProgress(3, OptionalDouble.of(4.2), OptionalDouble.of(2), OptionalDouble.of(4.5)));
    }

    @Test
    void aSessionHeldWithoutScoreCountsAsHeldOnly() {
        CoachingSession unscored = new CoachingSession("S-1", "", "", "", true, OptionalDouble.empty());
        CoachingProgress progress = CoachingProgress.of(List.of(held(4), unscored));
        assertThat(progress.held()).isEqualTo(2);
        assertThat(progress.mean()).hasValue(4);
    }

    @Test
    void aScoreOutOfTheScaleCountsForNothing() {
        CoachingProgress progress = CoachingProgress.of(List.of(held(4), held(9), held(0.99), held(-3)));
        assertThat(progress)
                .isEqualTo(new CoachingProgress(4, OptionalDouble.of(4), OptionalDouble.of(0), OptionalDouble.of(4)));
        assertThat(List.of(held(1), held(5))).noneMatch(CoachingSession::isOutOfScale);
    }

    private static CoachingSession held(double score) {
        return new CoachingSession("S-1", "", "Role-play", "Held", true, OptionalDouble.of(score));
    }

    private static CoachingSession planned() {
        return new CoachingSession("S-2", "", "Role-play", "Planned", false, OptionalDouble.of(1));
    }
}
