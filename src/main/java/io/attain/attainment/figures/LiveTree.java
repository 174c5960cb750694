package io.attain.attainment.figures;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.SumChanges;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this node of the cluster has read of one tree, and what it is laid out as on the days that are asked for. */
final class LiveTree {

    /** Days that are asked for again and again: it is two dates at once on earth, and what is over is looked at as of its end. */
    private static final int DAYS = 4;

    private record Basis(LocalDate asOf, WorkedDays days) {}

    /** What was read of the sums, and up to which of their changes. */
    record Read(SumChanges.Mark mark, @Nullable RollUp results) {}

    private final TreeSnapshot tree;
    private final Ledger ledger;
    private final Set<Long> projects;
    private volatile Read last = new Read(SumChanges.Mark.NONE, null);
    private volatile @Nullable TreeReading told;
    /** Those that were asked for last are the last. */
    private final Map<Basis, TreeFigures> figures = new LinkedHashMap<>(2 * DAYS, 0.75f, true);

    LiveTree(TreeSnapshot tree, Ledger ledger) {
        this.tree = tree;
        this.ledger = ledger;
        this.projects = tree.nodes().stream().map(TargetNode::projectId).collect(Collectors.toSet());
    }

    TreeSnapshot tree() {
        return tree;
    }

    /** What was read last. */
    Read last() {
        return last;
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
