package io.attain.targets;

import io.attain.kernel.Sums;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A node and the trees of its parts.
 *
 * @param node the node at the top
 * @param children the parts of its first cut, by issue id: what they count makes it up
 * @param beside the parts of its other cuts, by cut and issue id: they look at it from other sides
 */
public record TargetTree(TargetNode node, List<TargetTree> children, List<TargetTree> beside) {

    /** No company has as many levels; a thousand linked issues would be deeper than a thread can go. */
    private static final int MOST_LEVELS = 100;

    private static final Comparator<TargetNode> BY_ID = Comparator.comparingLong(TargetNode::issueId);

    private static final Comparator<TargetNode> BY_CUT =
            Comparator.comparing(TargetNode::cut).thenComparing(BY_ID);

    public TargetTree {
        children = List.copyOf(children);
        beside = List.copyOf(beside);
    }

    /** One of a single cut. */
    public TargetTree(TargetNode node, List<TargetTree> children) {
        this(node, children, List.of());
    }

    /**
     * The trees that the nodes form, by issue id. A node whose parent is not among them is a root; a ring has none; and what is
     * linked deeper than {@link #MOST_LEVELS} begins trees of its own. Parts that say nothing of their months weigh them as what
     * they are parts of.
     */
    public static List<TargetTree> of(Collection<TargetNode> nodes) {
        Map<Long, List<TargetNode>> parts = nodes.stream()
                .filter(node -> node.parentId() != null)
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parentId())));
        var known = nodes.stream().map(TargetNode::issueId).collect(Collectors.toSet());
        Deque<TargetNode> roots = new ArrayDeque<>(nodes.stream()
                .filter(node -> node.parentId() == null || !known.contains(node.parentId()))
                .toList());
        List<TargetTree> trees = new ArrayList<>();
        while (!roots.isEmpty()) {
            trees.add(grow(roots.remove(), 0, parts, roots));
        }
        trees.sort(Comparator.comparing(TargetTree::node, BY_ID));
        return List.copyOf(trees);
    }

    /** What lies too deep goes to the roots. */
    private static TargetTree grow(
            TargetNode node, int level, Map<Long, List<TargetNode>> parts, Collection<TargetNode> roots) {
        List<TargetNode> own = parts.getOrDefault(node.issueId(), List.of());
        if (own.isEmpty()) {
            return new TargetTree(node, List.of());
        }
        List<TargetNode> below =
                own.stream().sorted(BY_CUT).map(part -> part.phasedAs(node)).toList();
        if (level == MOST_LEVELS) {
            roots.addAll(below);
            return new TargetTree(node, List.of());
        }
        Map<Boolean, List<TargetTree>> grown = below.stream()
                .map(part -> grow(part, level + 1, parts, roots))
                .collect(Collectors.partitioningBy(part -> part.node.isBeside()));
        return new TargetTree(node, Objects.requireNonNull(grown.get(false)), Objects.requireNonNull(grown.get(true)));
    }

    /** This tree or the one inside it that has this issue at the top. */
    public Optional<TargetTree> find(long issueId) {
        if (node.issueId() == issueId) {
            return Optional.of(this);
        }
        return parts().flatMap(part -> part.find(issueId).stream()).findFirst();
    }

    /** The parts of all cuts, those of the first one first. */
    public Stream<TargetTree> parts() {
        return Stream.concat(children.stream(), beside.stream());
    }

    /** The same as it counts on a day: each node by the version in force. */
    TargetTree on(LocalDate day) {
        return on(day, node.on(day));
    }

    private TargetTree on(LocalDate day, TargetNode top) {
        return new TargetTree(top, on(day, top, children), on(day, top, beside));
    }

    private static List<TargetTree> on(LocalDate day, TargetNode whole, List<TargetTree> parts) {
        return parts.stream()
                .map(part -> part.on(day, part.node.byItself().on(day).phasedAs(whole)))
                .toList();
    }

    /** All nodes, each before its parts. */
    public Stream<TargetNode> nodes() {
        return Stream.concat(Stream.of(node), parts().flatMap(TargetTree::nodes));
    }

    /** The nodes whose own results add up to those of this one: itself and what is below it by first cuts. */
    public Stream<TargetNode> counted() {
        return Stream.concat(Stream.of(node), children.stream().flatMap(TargetTree::counted));
    }

    /** Whether there are parts and they make up the whole target by the amounts that count on a day. */
    public boolean sumsUp(LocalDate day) {
        return !children.isEmpty()
                && Sums.of(children.stream().mapToLong(part -> part.node.amountOn(day))) == node.amountOn(day);
    }

    /** The same of this tree's own parts. */
    public boolean isBalanced() {
        return Balance.isKept(node, parts().map(TargetTree::node).toList());
    }
}
