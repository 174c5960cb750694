package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Cell;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stripes that this node of the cluster has written since it read a tree last: where a reader may look first. A hint and
 * no more, for other nodes write too, and what was written may have been undone.
 */
final class WrittenStripes {

    private final Map<Long, SortedSet<Long>> byRoot = new ConcurrentHashMap<>();

    void note(Set<Cell> cells) {
        cells.forEach(cell -> byRoot.compute(cell.rootId(), (root, known) -> {
            SortedSet<Long> stripes = known == null ? new TreeSet<>() : known;
            stripes.add(SumTable.stripe(cell));
            return stripes;
        }));
    }

    /** Those of a tree, which the next reader need not look at any more. */
    Set<Long> take(long rootId) {
        SortedSet<Long> stripes = byRoot.remove(rootId);
        return stripes == null ? Set.of() : stripes;
    }
}
