package io.attain.targets.web;

import io.attain.kernel.web.Json;
import io.attain.targets.Goal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agreed version in force.
 *
 * @param effective the day from which it counts
 * @param waiting the issue's own amount if it differs from what was agreed last: it counts once it is agreed
 */
@Json
public record AgreedDto(int number, String effective, @Nullable Long waiting) {

    /** What is agreed of a goal and counts on a day; nothing while nothing is agreed. */
    public static Optional<AgreedDto> of(Goal goal, LocalDate day) {
        Long waiting = goal.isRevised() ? Long.valueOf(goal.amount()) : null;
        return goal.inForce(day)
                .map(inForce ->
                        new AgreedDto(inForce.number(), inForce.effective().toString(), waiting));
    }
}
