package io.attain.attainment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Milestones that targets came to, wherever kept. */
public interface MilestonesContract {

    LocalDate DAY = LocalDate.of(2026, 11, 16);

    /** Where they are kept; of each test one place, in which there was nothing before. */
    Milestones milestones();

    @Test
    default void aMilestoneIsNotedOnceAndStays() {
        Milestones milestones = milestones();
        Milestone most = new Milestone(7, 80, DAY);
        Milestone half = new Milestone(7, 50, DAY.minusDays(3));

        assertThat(milestones.add(most)).isTrue();
        assertThat(milestones.add(half)).isTrue();
        assertThat(milestones.add(new Milestone(7, 50, DAY))).isFalse();
        assertThat(milestones.of(7)).containsExactly(half, most);
        assertThat(milestones.of(8)).isEmpty();
    }

    @Test
    default void thoseOfManyTargetsAreAskedForAtOnce() {
        Milestones milestones = milestones();
        milestones.add(new Milestone(7, 100, DAY));
        milestones.add(new Milestone(8, 50, DAY));
        milestones.add(new Milestone(7, 50, DAY));

        assertThat(milestones.of(List.of(7L, 8L, 9L)))
                .isEqualTo(Map.of(
                        7L, List.of(new Milestone(7, 50, DAY), new Milestone(7, 100, DAY)),
                        8L, List.of(new Milestone(8, 50, DAY))));
        assertThat(milestones.of(List.of())).isEmpty();
    }
}
