package io.attain.planning.decomposition;

import io.attain.kernel.Coded;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a target that is there, and how freely a decomposition may deal with it.
 *
 * @param node the part
 * @param phase how far it is agreed
 * @param results whether results count for it
 * @param parts whether it has parts of its own
 * @param visible whether whoever decomposes may see it
 * @param deletable whether whoever decomposes may delete it
 */
public record CurrentPart(
        TargetNode node, Phase phase, boolean results, boolean parts, boolean visible, boolean deletable) {

    /** Why a part stays as it is. */
    public enum Reason implements Coded {
        HIDDEN,
        RESULTS,
        AGREED,
        PROPOSED,
        PARTS,
        MAY_NOT_DELETE
    }

    /** The same with its node as it is told. */
    public CurrentPart told(UnaryOperator<TargetNode> told) {
        return new CurrentPart(told.apply(node), phase, results, parts, visible, deletable);
    }

    /** Why it may not be removed, the weightiest reason if there are several; nothing if it may. */
    public Optional<Reason> stays() {
        if (!visible) {
            return Optional.of(Reason.HIDDEN);
        }
        if (results) {
            return Optional.of(Reason.RESULTS);
        }
        if (phase != Phase.DRAFT) {
            return Optional.of(phase == Phase.AGREED ? Reason.AGREED : Reason.PROPOSED);
        }
        if (parts) {
            return Optional.of(Reason.PARTS);
        }
        return deletable ? Optional.empty() : Optional.of(Reason.MAY_NOT_DELETE);
    }

    /** Why its amount may not follow the weights of the others: what is agreed changes only where somebody types it. */
    public Optional<Reason> holds() {
        if (!visible) {
            return Optional.of(Reason.HIDDEN);
        }
        return phase == Phase.AGREED ? Optional.of(Reason.AGREED) : Optional.empty();
    }
}
