package io.attain.attainment.figures;

import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.util.Collection;

/**
 * Which days are worked for a target. A part that is not split further counts the days of whoever holds it, so that leave
 * moves what is expected and the target stays; all others, and those of people who lead the sales, whose targets are their
 * team's, count the team's.
 */
@FunctionalInterface
public interface WorkedDays {

    /**
     * The days of a target.
     *
     * @param split whether it has parts
     */
    WorkingCalendar of(TargetNode node, boolean split);

    /** The days of a tree's top. */
    default WorkingCalendar of(TargetTree tree) {
        return of(tree.node(), !tree.children().isEmpty());
    }

    /** The days of a target whose figures are known. */
    default WorkingCalendar of(Attainment found) {
        return of(found.node(), found.parts() > 0);
    }

    /**
     * The days as they are now for targets of some projects. Answers are equal as long as no calendar of these projects
     * has changed, so what was computed by one may be kept for the other.
     */
    default WorkedDays now(Collection<Long> projectIds) {
        return this;
    }
}
