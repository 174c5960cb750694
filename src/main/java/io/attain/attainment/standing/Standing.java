package io.attain.attainment.standing;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.time.LocalDate;

/**
 * What was believed of a target on a day.
 *
 * @param issueId the target
 * @param day the day
 * @param version how many versions had been agreed
 * @param target the amount that counted, in minor units
 * @param reached its results and those of all its parts
 * @param pace its pace
 */
public record Standing(long issueId, LocalDate day, int version, long target, Tally reached, Pace pace) {

    /** What its figures say on a day; they may be those of its end, long ago. */
    public static Standing of(Attainment figures, LocalDate day, Pace pace) {
        TargetNode node = figures.node();
        return new Standing(
                node.issueId(), day, node.goal().versions().size(), figures.target(), figures.tally(), pace);
    }

    /** Whether it was agreed, and had come to a part of its target. */
    public boolean hadReached(int percent) {
        return version > 0 && Milestone.isReached(percent, reached.amount(), target);
    }

    /** Whether the other says the same, be it of another day. */
    public boolean saysAs(Standing other) {
        return version == other.version
                && target == other.target
                && reached.equals(other.reached)
                && pace == other.pace;
    }
}
