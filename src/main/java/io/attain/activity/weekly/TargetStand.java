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
 * @param before null where it did not run then
 * @param parts what is below it and somebody else's, at the end of the week
 */
public record TargetStand(TargetNode node, At now, @Nullable At before, List<TargetStand> parts) {

    /**
     * One moment's.
     *
     * @param target the amount that counted
     * @param actual what had been achieved; null of a rate without results
     * @param expected what was expected by then
     * @param pace null of a target that stays in range
     */
    public record At(long target, @Nullable Long actual, Exact expected, @Nullable Pace pace) {}

    public TargetStand {
        parts = List.copyOf(parts);
    }
}
