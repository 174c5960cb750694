package io.attain.planning.decomposition;

import io.attain.targets.Phase;
import io.attain.targets.TargetNode;

/** Parts that a target has already. Whoever decomposes sees each and may delete it, unless it is said otherwise. */
public final class PartsThere {

    private PartsThere() {}

    /** One for which nothing counts. */
    public static CurrentPart draft(TargetNode node) {
        return part(node, Phase.DRAFT, false);
    }

    /** A draft for which results count. */
    public static CurrentPart counted(TargetNode node) {
        return part(node, Phase.DRAFT, true);
    }

    /** A draft that whoever decomposes does not see. */
    public static CurrentPart hidden(TargetNode node) {
        return new CurrentPart(node, Phase.DRAFT, false, false, false, true);
    }

    static CurrentPart part(TargetNode node, Phase phase, boolean results) {
        return new CurrentPart(node, phase, results, false, true, true);
    }
}
