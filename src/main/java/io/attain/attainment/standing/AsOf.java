package io.attain.attainment.standing;

import io.attain.attainment.figures.Pace;
import io.attain.targets.TargetNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target at the end of a day: what was believed of it then, and what is known of it now.
 *
 * @param believed nothing if neither an agreement nor results are known of then
 * @param since the first day of which it is known what was believed; null if there is none
 */
public record AsOf(TargetNode node, @Nullable Believed believed, Known known, @Nullable LocalDate since) {

    /**
     * What was believed.
     *
     * @param target the amount agreed by then, else that of the issue
     * @param actual what had been booked by then; null if that was not noted yet, and of a rate without results
     * @param pace the pace that was told; null if it was not noted yet
     * @param noted when the results were noted last; null if they were not
     */
    public record Believed(long target, @Nullable Long actual, @Nullable Pace pace, @Nullable Instant noted) {}

    /**
     * What is known now of the same day.
     *
     * @param target the amount that counted on it
     * @param actual what was achieved by it; null of a rate without results
     * @param pace null of a target that stays in range
     */
    public record Known(long target, @Nullable Long actual, @Nullable Pace pace) {}
}
