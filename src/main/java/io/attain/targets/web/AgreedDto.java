package io.attain.targets.web;

import io.attain.kernel.web.Json;
import io.attain.targets.Goal;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
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
        List<Version> versions = goal.versions();
        Long waiting = goal.isRevised() ? Long.valueOf(goal.amount()) : null;
        return versions.stream()
                .filter(version ->
                        version.equals(versions.get(0)) || !version.effective().isAfter(day))
                .reduce((before, after) -> after)
                .map(inForce ->
                        new AgreedDto(inForce.number(), inForce.effective().toString(), waiting));
    }
}
