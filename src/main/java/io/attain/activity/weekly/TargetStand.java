package io.attain.activity.weekly;

import io.attain.attainment.figures.Pace;
import io.attain.kernel.Exact;
import io.attain.targets.TargetNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running target of a team at the end of a week and of the one before.
 *
 * @param node the target as it counted at the end
 * @param figures {@link At#NONE} where it did not run
 * @param parts what is below it and somebody else's, at the end of the week
 */
public record TargetStand(TargetNode node, Compared<At> figures, List<TargetStand> parts) {

    /**
     * One moment's.
     *
     * @param target the amount that counted
     * @param actual what had been achieved; null of a rate without results
     * @param expected what was expected by then
     * @param pace null of a target that stays in range
     */
    public record At(long target, @Nullable Long actual, Exact expected, @Nullable Pace pace) {

        /** Of what did not run. */
        public static final At NONE = new At(0, null, Exact.ZERO, null);
    }

    public TargetStand {
        parts = List.copyOf(parts);
    }

    /** The same with other figures. */
    TargetStand with(WeeklyReport.Figures other) {
        return new TargetStand(
                node,
                other.figure("target/" + node.issueId(), FrozenFigures.Kind.STAND, figures),
                parts.stream().map(part -> part.with(other)).toList());
    }
}
