package io.attain.attainment.figures.app;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.LiveFigures;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PaceRules;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.ledger.Ledger;
import io.attain.targets.Forests;
import io.attain.targets.Strand;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Figures of stored trees. */
@Component
public class TargetFigures {

    private static final Comparator<TargetNode> EARLIEST_FIRST =
            Comparator.comparing((TargetNode node) -> node.period().start()).thenComparingLong(TargetNode::issueId);

    private final Forests forests;
    private final LiveFigures live;
    private final PaceRules rules;
    private final WorkedDays days;

    public TargetFigures(Forests forests, Ledger ledger, PaceRules rules, WorkedDays days) {
        this.forests = forests;
        this.live = new LiveFigures(ledger);
        this.rules = rules;
        this.days = days;
    }

    /** Where a project's colours change. */
    public PaceRule rule(long projectId) {
        return rules.paceRule(projectId);
    }

    /** The figures of an issue and all its parts; nothing if it is no complete target. */
    public Optional<Attainment> of(long issueId, LocalDate asOf) {
        return read(issueId, asOf).flatMap(tree -> tree.of(issueId, PartsAsked.ALL));
    }

    /** The figures of the tree that an issue stands in; nothing if it is no complete target. */
    public Optional<TreeReading> read(long issueId, LocalDate asOf) {
        return forests.with(issueId).map(tree -> live.read(tree, asOf, days));
    }

    /** The figures of several trees, each as of a day; by root id. */
    public Map<Long, TreeReading> read(Map<TreeSnapshot, LocalDate> asOf) {
        return live.read(asOf, days);
    }

    /** Whether a target is part of what makes up its tree, and no other side of it. */
    public boolean makesUpItsTree(TargetNode node) {
        return forests.with(node.issueId())
                .filter(tree -> Strand.of(node, id -> tree.find(id)
                                        .map(TargetTree::node)
                                        .orElse(null))
                                .whole()
                        == 0)
                .isPresent();
    }

    /** How the tree that an issue stands in is laid out; nothing if it is no complete target. */
    public Optional<TreePhasing> phasing(long issueId, LocalDate asOf) {
        return forests.with(issueId).map(tree -> phasing(tree, asOf));
    }

    /** How a tree is laid out. */
    public TreePhasing phasing(TreeSnapshot tree, LocalDate asOf) {
        return live.phasing(tree, asOf, days);
    }

    /** The same as of a day that is asked for once. */
    public Optional<TreePhasing> phasingOnce(long issueId, LocalDate asOf) {
        return forests.with(issueId).map(tree -> live.phasingOnce(tree, asOf, days));
    }

    /** The figures of all targets of the trees whose root is in the project, each alone. */
    public Stream<Attainment> all(long projectId, LocalDate asOf) {
        return roots(projectId)
                .flatMap(root -> read(root.issueId(), asOf).stream())
                .flatMap(TreeReading::all);
    }

    /** The figures of every tree whose root is in the project, the earliest period first. */
    public List<Attainment> ofProject(long projectId, LocalDate asOf) {
        return roots(projectId)
                .sorted(EARLIEST_FIRST)
                .flatMap(root -> of(root.issueId(), asOf).stream())
                .toList();
    }

    private Stream<TargetNode> roots(long projectId) {
        return forests.of(projectId).trees().stream()
                .flatMap(tree -> tree.find(tree.rootId()).stream())
                .map(TargetTree::node)
                .filter(root -> root.projectId() == projectId);
    }
}
