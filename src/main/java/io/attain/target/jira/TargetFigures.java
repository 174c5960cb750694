package io.attain.target.jira;

import io.attain.kernel.WorkingCalendar;
import io.attain.target.Attainment;
import io.attain.target.Ledger;
import io.attain.target.PaceRule;
import io.attain.target.RuleBook;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.TargetTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Figures of stored trees: two reads for a whole tree, one of the nodes and one of their sums. */
@Component
public class TargetFigures {

    /** Which days are worked, as long as projects have no calendars of their own. */
    static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    private final TargetNodes nodes;
    private final Ledger ledger;
    private final RuleBook rules;

    public TargetFigures(TargetNodes nodes, Ledger ledger, RuleBook rules) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** Where a project's colours change. */
    public PaceRule rule(long projectId) {
        return rules.of(projectId).pace();
    }

    /** The figures of an issue and all its parts; nothing if it is no complete target. */
    public Optional<Attainment> of(long issueId, LocalDate asOf) {
        return nodes.find(issueId).flatMap(node -> tree(node, asOf));
    }

    private Optional<Attainment> tree(TargetNode node, LocalDate asOf) {
        return TargetTree.of(nodes.tree(node.rootId())).stream()
                .flatMap(tree -> tree.find(node.issueId()).stream())
                .findFirst()
                .map(tree -> Attainment.of(tree, ledger.sums(node.rootId()), asOf, CALENDAR));
    }

    /** The figures of every tree whose root is in the project. */
    public List<Attainment> ofProject(long projectId, LocalDate asOf) {
        return nodes.roots(projectId).stream()
                .flatMap(root -> tree(root, asOf).stream())
                .toList();
    }
}
