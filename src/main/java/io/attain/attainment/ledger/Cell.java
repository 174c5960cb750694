package io.attain.attainment.ledger;

import io.attain.targets.Posting;
import java.util.Comparator;

/**
 * A node at its place in a tree.
 *
 * @param rootId the tree's root
 * @param nodeId the node
 */
public record Cell(long rootId, long nodeId) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingLong(Cell::rootId).thenComparingLong(Cell::nodeId);

    /** Where a posting counts. */
    public static Cell of(Posting posting) {
        return new Cell(posting.rootId(), posting.nodeId());
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
