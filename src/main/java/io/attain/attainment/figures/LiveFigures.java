package io.attain.attainment.figures;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.SumChanges;
import io.attain.targets.TreeSnapshot;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells figures from what this node of the cluster has read before: of the sums only those are read that have changed
 * since, and what is expected by a day is computed once for each tree. Nothing told is older than the question.
 */
public final class LiveFigures {

    private final Ledger ledger;
    private final Map<Long, SoftReference<LiveTree>> trees = new ConcurrentHashMap<>();

    /** Figures of results in this ledger. */
    public LiveFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The figures of a tree as they are now. */
    public TreeReading read(TreeSnapshot tree, LocalDate asOf, WorkedDays days) {
        LiveTree live = live(tree);
        return live.reading(live.figures(asOf, days), live.results());
    }

    /** The same of several trees, each as of a day and all asked for together; by root id. */
    public Map<Long, TreeReading> read(Map<TreeSnapshot, LocalDate> asOf, WorkedDays days) {
        Map<LiveTree, LocalDate> asked = new LinkedHashMap<>();
        asOf.forEach((tree, day) -> asked.put(live(tree), day));
        Map<LiveTree, LiveTree.Read> before = new LinkedHashMap<>();
        Map<Long, SumChanges.Mark> marks = new LinkedHashMap<>();
        asked.keySet().forEach(live -> {
            LiveTree.Read read = live.last();
            before.put(live, read);
            marks.put(live.tree().rootId(), read.mark());
        });
        Map<Long, SumChanges> changes = ledger.changes(marks);
        Map<Long, TreeReading> found = new LinkedHashMap<>();
        before.forEach((live, read) -> {
            long root = live.tree().rootId();
            RollUp results = live.results(read, Objects.requireNonNull(changes.get(root)));
            found.put(root, live.reading(live.figures(Objects.requireNonNull(asked.get(live)), days), results));
        });
        return found;
    }

    /** How a tree is laid out as its calendars are now. */
    public TreePhasing phasing(TreeSnapshot tree, LocalDate asOf, WorkedDays days) {
        return live(tree).figures(asOf, days).phasing();
    }

    /** The same as of a day that is asked for once: it takes no other's place. */
    public TreePhasing phasingOnce(TreeSnapshot tree, LocalDate asOf, WorkedDays days) {
        return live(tree).phasingOnce(asOf, days);
    }

    private LiveTree live(TreeSnapshot tree) {
        SoftReference<LiveTree> known = trees.get(tree.rootId());
        LiveTree live = known == null ? null : known.get();
        if (live == null || live.tree() != tree) {
            live = new LiveTree(tree, ledger);
            trees.put(tree.rootId(), new SoftReference<>(live));
        }
        return live;
    }
}
