package io.attain.attainment.figures;

import io.attain.kernel.Sums;
import io.attain.results.Tally;
import io.attain.targets.TreeSnapshot;
import java.util.Arrays;
import java.util.Map;

/**
 * The results of all nodes of a tree added up: each node's own and those of the parts of its first cut. A node stands before its parts,
 * so one pass from the last to the first sums the tree.
 */
public final class RollUp {

    private final TreeSnapshot tree;
    private final long[] ownAmounts;
    private final long[] ownCounts;
    private final long[] amounts;
    private final long[] counts;

    private RollUp(TreeSnapshot tree, long[] ownAmounts, long[] ownCounts, Map<Long, Tally> changed) {
        this.tree = tree;
        this.ownAmounts = ownAmounts;
        this.ownCounts = ownCounts;
        changed.forEach((node, tally) -> {
            int place = tree.placeOf(node);
            if (place >= 0) {
                ownAmounts[place] = tally.amount();
                ownCounts[place] = tally.count();
            }
        });
        this.amounts = summed(ownAmounts);
        this.counts = summed(ownCounts);
    }

    /** Adds up each node's own sums, by issue id; a missing one is none. */
    public static RollUp of(TreeSnapshot tree, Map<Long, Tally> sums) {
        return new RollUp(tree, new long[tree.size()], new long[tree.size()], sums);
    }

    /** The same with other sums of some nodes. */
    public RollUp with(Map<Long, Tally> changed) {
        return changed.isEmpty() ? this : new RollUp(tree, ownAmounts.clone(), ownCounts.clone(), changed);
    }

    /** Whether the other says the same of the same tree. */
    boolean saysAs(RollUp other) {
        return tree == other.tree
                && Arrays.equals(ownAmounts, other.ownAmounts)
                && Arrays.equals(ownCounts, other.ownCounts);
    }

    /** What the node at a place and all its parts have reached. */
    Tally at(int place) {
        return new Tally(amounts[place], counts[place]);
    }

    private long[] summed(long[] own) {
        long[] sums = own.clone();
        for (int place = sums.length - 1; place > 0; place--) {
            int parent = tree.sumsInto(place);
            if (parent >= 0) {
                sums[parent] = Sums.plus(sums[parent], sums[place]);
            }
        }
        return sums;
    }
}
