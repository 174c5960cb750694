package io.attain.attainment.rules.web;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.rules.PaceShift;
import io.attain.kernel.web.Json;
import java.util.Map;

/** How many running targets there are of each pace, how many there would be, and how many would change. */
@Json
public record PaceShiftDto(Counts now, Counts then, int changed) {

    /** Targets by pace. */
    @Json
    public record Counts(int onTrack, int behind, int atRisk) {

        static Counts of(Map<Pace, Integer> counts) {
            return new Counts(
                    counts.getOrDefault(Pace.ON_TRACK, 0),
                    counts.getOrDefault(Pace.BEHIND, 0),
                    counts.getOrDefault(Pace.AT_RISK, 0));
        }
    }

    static PaceShiftDto of(PaceShift shift) {
        return new PaceShiftDto(Counts.of(shift.now()), Counts.of(shift.then()), shift.changed());
    }
}
