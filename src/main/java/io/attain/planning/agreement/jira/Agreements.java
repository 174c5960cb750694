package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.Effect;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import io.attain.targets.jira.JiraTargets;
import io.attain.targets.jira.TargetPhases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** How targets and their owners stand to each other, read from issues or from what is stored of them. */
@Component
public class Agreements {

    /** A target with how its owner stands to it. */
    public record Item(TargetNode node, Agreement agreement) {

        /** From which days its next version may count, if it is agreed on a day. */
        public Effect effect(LocalDate agreed) {
            return new Effect(node.goal().versions(), node.period(), agreed);
        }

        /** From which day its next version counts if it is agreed on a day. */
        public LocalDate day(LocalDate agreed) {
            return effect(agreed).day(agreement.dated().map(Answer::effective).orElse(null));
        }
    }

    private final JiraTargets targets;
    private final TargetNodes nodes;
    private final TargetPhases phases;
    private final Answers answers;

    Agreements(JiraTargets targets, TargetNodes nodes, TargetPhases phases, Answers answers) {
        this.targets = targets;
        this.nodes = nodes;
        this.phases = phases;
        this.answers = answers;
    }

    /** How an issue stands as it is now; nothing if it is no complete target. */
    public Optional<Item> of(Issue issue) {
        return targets.read(issue).map(node -> item(node, phases.of(issue), answers.of(node.issueId())));
    }

    /** How the parts of a target stand, at any depth. */
    public List<Item> parts(TargetNode node) {
        return of(tree(node).nodes().skip(1).toList());
    }

    /**
     * Those parts of a target that somebody may see: a share with the target that it is a part of.
     *
     * @param parts each after what it is a part of, as {@link #parts} gives them
     * @param maySee whether a target's own issue may be seen
     */
    public static List<Item> seen(TargetNode whole, List<Item> parts, Predicate<TargetNode> maySee) {
        Set<Long> seen = new HashSet<>(Set.of(whole.issueId()));
        return parts.stream()
                .filter(part -> part.node().share() ? seen.contains(part.node().parentId()) : maySee.test(part.node()))
                .filter(part -> seen.add(part.node().issueId()))
                .toList();
    }

    /** How the targets that a person holds stand, those that are proposed. */
    public List<Item> proposedTo(String owner) {
        return of(nodes.heldBy(owner).stream()
                .filter(node -> phases.of(node) == Phase.PROPOSED)
                .toList());
    }

    /** How the proposed targets of a project stand. */
    public List<Item> proposedIn(long projectId) {
        return of(nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId && phases.of(node) == Phase.PROPOSED)
                .toList());
    }

    private List<Item> of(Collection<TargetNode> found) {
        Map<Long, List<Answer>> talks = answers.of(found.stream()
                .filter(node -> phases.of(node) == Phase.PROPOSED)
                .map(TargetNode::issueId)
                .toList());
        return found.stream()
                .map(node -> item(node, phases.of(node), talks.getOrDefault(node.issueId(), List.of())))
                .toList();
    }

    private static Item item(TargetNode node, Phase phase, List<Answer> talk) {
        return new Item(node, new Agreement(phase, node.ownerKey(), node.goal(), talk));
    }

    private TargetTree tree(TargetNode node) {
        return nodes.find(node.issueId()).stream()
                .flatMap(known -> TargetTree.of(nodes.tree(known.rootId())).stream())
                .flatMap(tree -> tree.find(node.issueId()).stream())
                .findFirst()
                .orElseGet(() -> new TargetTree(node, List.of()));
    }

    /**
     * Whether a target may be agreed now: its owner has accepted the amount that it has, and if it is no share, so have all
     * owners of its parts, at any depth, and its parts sum to it.
     */
    public boolean mayAgree(Issue issue) {
        return of(issue)
                .filter(item -> item.agreement().standing() == Standing.ACCEPTED)
                .filter(item -> item.node().share() || arePartsReady(item.node()))
                .isPresent();
    }

    private boolean arePartsReady(TargetNode node) {
        TargetTree tree = tree(node);
        List<TargetNode> direct = tree.children().stream().map(TargetTree::node).toList();
        return TargetTree.isBalanced(node, direct)
                && of(tree.nodes().skip(1).toList()).stream()
                        .allMatch(part -> part.agreement().isSettled());
    }
}
