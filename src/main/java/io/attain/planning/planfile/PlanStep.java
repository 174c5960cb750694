package io.attain.planning.planfile;

import io.attain.kernel.imports.ImportAction;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.TargetNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row does.
 *
 * @param row the row
 * @param before the target that it is about, or null if it makes a new one
 * @param after the target as it will be; a new one has a negative id, and so has a parent that is new
 * @param changes the columns whose values change; none for a new target
 */
public record PlanStep(PlanRow row, @Nullable Planned before, Planned after, List<PlanColumn> changes) {

    public PlanStep {
        changes = List.copyOf(changes);
    }

    static PlanStep of(PlanRow row, @Nullable Planned before, Planned after) {
        return new PlanStep(row, before, after, before == null ? List.of() : PlanColumn.differing(before, after));
    }

    /** What becomes of the target. */
    public ImportAction action() {
        if (before == null) {
            return ImportAction.CREATE;
        }
        return changes.isEmpty() ? ImportAction.UNCHANGED : ImportAction.CHANGE;
    }

    /** Whether anything is written. */
    public boolean writes() {
        return action() != ImportAction.UNCHANGED;
    }

    /** Whether it gives a target an amount that is said in another currency. */
    public boolean quotes() {
        return row.quoted() != null && (before == null || changes.contains(PlanColumn.AMOUNT));
    }

    /** The target as it will be. */
    public TargetNode node() {
        return after.node();
    }
}
