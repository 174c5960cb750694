package io.attain.attainment.figures;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.SumChanges;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures from what this node of the cluster has read before: of the sums only those are read that have changed
 * since, and what is expected by a day is computed once for each tree. Nothing told is older than the question.
 */
public final class LiveFigures {

    /** Days that are asked for again and again: it is two dates at once on earth, and what is over is looked at as of its end. */
    private static final int DAYS = 4;

    private final Ledger ledger;
    private final Map<Long, SoftReference<Live>> trees = new ConcurrentHashMap<>();

    /** Figures of results in this ledger. */
    public LiveFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The figures of a tree as they are now. */
    public TreeReading read(TreeSnapshot tree, LocalDate asOf, WorkedDays days) {
        Live live = live(tree);
        return live.reading(live.figures(asOf, days), live.results());
    }

    /** The same of several trees, each as of a day and all asked for together; by root id. */
    public Map<Long, TreeReading> read(Map<TreeSnapshot, LocalDate> asOf, WorkedDays days) {
        Map<Live, LocalDate> asked = new LinkedHashMap<>();
        asOf.forEach((tree, day) -> asked.put(live(tree), day));
        Map<Live, Read> before = new LinkedHashMap<>();
        Map<Long, SumChanges.Mark> marks = new LinkedHashMap<>();
        asked.keySet().forEach(live -> {
            Read read = live.last;
            before.put(live, read);
            marks.put(live.tree.rootId(), read.mark);
        });
        Map<Long, SumChanges> changes = ledger.changes(marks);
        Map<Long, TreeReading> found = new LinkedHashMap<>();
        before.forEach((live, read) -> {
            long root = live.tree.rootId();
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

    private Live live(TreeSnapshot tree) {
        SoftReference<Live> known = trees.get(tree.rootId());
        Live live = known == null ? null : known.get();
        if (live == null || live.tree != tree) {
            live = new Live(tree);
            trees.put(tree.rootId(), new SoftReference<>(live));
        }
        return live;
    }

    private record Basis(LocalDate asOf, WorkedDays days) {}

    private record Read(SumChanges.Mark mark, @Nullable RollUp results) {}

    private final class Live {
        private final TreeSnapshot tree;
        private final Set<Long> projects;
        private volatile Read last = new Read(SumChanges.Mark.NONE, null);
        private volatile @Nullable TreeReading told;
        /** Those that were asked for last are the last. */
        private final Map<Basis, TreeFigures> figures = new LinkedHashMap<>(2 * DAYS, 0.75f, true);

        Live(TreeSnapshot tree) {
            this.tree = tree;
            this.projects = tree.nodes().stream().map(TargetNode::projectId).collect(Collectors.toSet());
        }

        /** Nobody waits for another's reading; whichever of two is kept, the next reading starts from where it ended. */
        RollUp results() {
            Read before = last;
            return results(before, ledger.changes(tree.rootId(), before.mark));
        }

        RollUp results(Read before, SumChanges changes) {
            RollUp known = before.results;
            RollUp now = known == null || before.mark.equals(SumChanges.Mark.NONE)
                    ? RollUp.of(tree, changes.sums())
                    : known.with(changes.sums());
            RollUp results = known != null && now.saysAs(known) ? known : now;
            last = new Read(changes.mark(), results);
            return results;
        }

        /** The same as before if nothing has changed. */
        TreeReading reading(TreeFigures expected, RollUp reached) {
            TreeReading before = told;
            if (before != null && before.isOf(expected, reached)) {
                return before;
            }
            TreeReading now = new TreeReading(expected, reached);
            told = now;
            return now;
        }

        TreeFigures figures(LocalDate asOf, WorkedDays days) {
            return figures(basis(asOf, days));
        }

        TreePhasing phasingOnce(LocalDate asOf, WorkedDays days) {
            Basis basis = basis(asOf, days);
            synchronized (this) {
                TreeFigures known = figures.get(basis);
                if (known != null) {
                    return known.phasing();
                }
            }
            return new TreePhasing(tree.on(asOf), asOf, basis.days);
        }

        private Basis basis(LocalDate asOf, WorkedDays days) {
            return new Basis(asOf, days.now(projects));
        }

        private synchronized TreeFigures figures(Basis basis) {
            TreeFigures found = figures.get(basis);
            if (found == null) {
                if (figures.size() == DAYS) {
                    figures.remove(figures.keySet().iterator().next());
                }
                found = new TreeFigures(tree.on(basis.asOf), basis.asOf, basis.days);
                figures.put(basis, found);
            }
            return found;
        }
    }
}
