package io.attain.planning.agreement.app;

import io.attain.kernel.Rights;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.NegotiatedTargets.Current;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.Balance;
import io.attain.targets.Phase;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How targets and their owners stand to each other, as they are now or as they are stored. */
@Component
public record Agreements(NegotiatedTargets targets, TargetNodes nodes, Phases phases, Answers answers) {

    /** How a target stands now; nothing if it is gone or incomplete. */
    public Optional<Negotiation> of(long issueId) {
        return targets.find(issueId).map(this::of);
    }

    /** How a target stands that is read already. */
    Negotiation of(Current now) {
        return item(now.node(), now.phase(), answers.of(now.node().issueId()));
    }

    /** How targets stand that are read already. */
    List<Negotiation> all(List<Current> now) {
        Map<Long, List<Answer>> talks =
                answers.of(now.stream().map(each -> each.node().issueId()).toList());
        return now.stream()
                .map(each -> item(
                        each.node(),
                        each.phase(),
                        talks.getOrDefault(each.node().issueId(), List.of())))
                .toList();
    }

    /** How the parts of a target stand, at any depth. */
    public List<Negotiation> parts(TargetNode node) {
        return stored(tree(node).nodes().skip(1).toList());
    }

    /**
     * Those parts of a target that somebody may see: a share, if it is told to them, with the target that it is a part of.
     *
     * @param parts each after what it is a part of, as {@link #parts} gives them
     * @param rights say whether a target's own issue may be seen
     */
    static List<Negotiation> seen(TargetNode whole, List<Negotiation> parts, Rights rights, String userKey) {
        Set<Long> own = rights.seen(
                userKey,
                parts.stream()
                        .map(Negotiation::node)
                        .filter(node -> !node.share())
                        .map(TargetNode::issueId)
                        .toList());
        Set<Long> told = new HashSet<>();
        TargetNode.sharesByProject(parts.stream().map(Negotiation::node))
                .forEach((project, wholes) -> told.addAll(rights.partsSeen(userKey, project, wholes)));
        Set<Long> seen = new HashSet<>(Set.of(whole.issueId()));
        return parts.stream()
                .filter(part -> part.node().share()
                        ? seen.contains(part.node().parentId())
                                && told.contains(part.node().issueId())
                        : own.contains(part.node().issueId()))
                .filter(part -> seen.add(part.node().issueId()))
                .toList();
    }

    /** How the targets that a person holds stand, those that are proposed. */
    List<Negotiation> proposedTo(String owner) {
        return stored(nodes.heldBy(owner).stream().filter(this::isProposed).toList());
    }

    /** How those of some targets stand that are proposed, which are told as they count: their issues may ask for more. */
    List<Negotiation> proposed(Stream<TargetNode> some) {
        return stored(nodes
                .find(some.filter(this::isProposed).map(TargetNode::issueId).toList())
                .stream()
                .sorted(Comparator.comparing(TargetNode::issueId))
                .toList());
    }

    private boolean isProposed(TargetNode node) {
        return phases.of(node) == Phase.PROPOSED;
    }

    /** How targets stand as they are stored. */
    List<Negotiation> stored(Collection<TargetNode> found) {
        Map<Long, List<Answer>> talks = answers.of(
                found.stream().filter(this::isProposed).map(TargetNode::issueId).toList());
        return found.stream()
                .map(node -> item(node, phases.of(node), talks.getOrDefault(node.issueId(), List.of())))
                .toList();
    }

    private static Negotiation item(TargetNode node, Phase phase, List<Answer> talk) {
        return new Negotiation(node, new Agreement(phase, node.ownerKey(), node.goal(), node.terms(), talk));
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
    public boolean mayAgree(Current now) {
        return of(now).agreement().standing() == Standing.ACCEPTED
                && (now.node().share() || arePartsReady(now.node()));
    }

    /**
     * Why Jira does not let somebody agree a target of which nothing is open any more, as far as it tells before it is tried;
     * nothing if something is open.
     */
    Optional<List<String>> refusals(String userKey, TargetNode node) {
        return targets.find(node.issueId())
                .filter(this::mayAgree)
                .map(now -> targets.refusals(userKey, node.issueId()));
    }

    private boolean arePartsReady(TargetNode node) {
        TargetTree tree = tree(node);
        List<TargetNode> direct = tree.children().stream().map(TargetTree::node).toList();
        return Balance.isKept(node, direct)
                && stored(tree.nodes().skip(1).toList()).stream()
                        .allMatch(part -> part.agreement().isSettled());
    }
}
