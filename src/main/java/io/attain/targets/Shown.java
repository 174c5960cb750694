package io.attain.targets;

import java.util.function.Predicate;

/**
 * Which nodes of a tree are told to somebody: those of which the figures are theirs with everything below them, and the
 * totals above. What else is told stands for itself.
 */
public final class Shown {

    private final TreeSnapshot tree;
    private final boolean[] told;

    private Shown(TreeSnapshot tree) {
        this.tree = tree;
        this.told = new boolean[tree.size()];
    }

    /**
     * What is told of a tree.
     *
     * @param theirs whether a node's figures are theirs
     * @param alone whether a node is told by itself, whatever is above and below it
     */
    public static Shown of(TreeSnapshot tree, Predicate<TargetNode> theirs, Predicate<TargetNode> alone) {
        Shown shown = new Shown(tree);
        shown.open(theirs);
        shown.lift();
        for (int place = 0; place < shown.told.length; place++) {
            shown.told[place] |= alone.test(tree.at(place).node());
        }
        return shown;
    }

    /** Parts come after what they are parts of. */
    private void open(Predicate<TargetNode> theirs) {
        for (int place = 0; place < told.length; place++) {
            int above = tree.parentOf(place);
            told[place] =
                    (above >= 0 && told[above]) || theirs.test(tree.at(place).node());
        }
    }

    private void lift() {
        for (int place = told.length - 1; place >= 0; place--) {
            int above = tree.parentOf(place);
            if (told[place] && above >= 0) {
                told[above] = true;
            }
        }
    }

    /** Whether a node is told; true of what is none of this tree, for it has no figures. */
    public boolean tells(long issueId) {
        int place = tree.placeOf(issueId);
        return place < 0 || told[place];
    }
}
