package io.attain.attainment.standing.web;

import io.attain.attainment.standing.Milestone;
import io.attain.kernel.web.Json;
import java.util.List;

/** The milestones that a target came to, the lowest first. */
@Json
public record MilestonesDto(List<Reached> milestones) {

    /**
     * One of them.
     *
     * @param percent of the target
     * @param day the day of the result by which it was reached first
     * @param below whether the target is below it now, as after a correction
     */
    @Json
    public record Reached(int percent, String day, boolean below) {

        static Reached of(Milestone milestone, long actual, long target) {
            return new Reached(
                    milestone.percent(),
                    milestone.day().toString(),
                    !Milestone.isReached(milestone.percent(), actual, target));
        }
    }
}
