package io.attain.targets;

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
 * @param children its parts, by issue id
 */
public record TargetTree(TargetNode node, List<TargetTree> children) {

    /** No company has as many levels; a thousand linked issues would be deeper than a thread can go. */
    private static final int MOST_LEVELS = 100;

    private static final Comparator<TargetNode> BY_ID = Comparator.comparingLong(TargetNode::issueId);

    public TargetTree {
        children = List.copyOf(children);
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
        List<TargetNode> below = parts.getOrDefault(node.issueId(), List.of()).stream()
                .sorted(BY_ID)
                .map(part -> part.phasedAs(node))
                .toList();
        if (level == MOST_LEVELS) {
            roots.addAll(below);
            return new TargetTree(node, List.of());
        }
        return new TargetTree(
                node,
                below.stream().map(part -> grow(part, level + 1, parts, roots)).toList());
    }

    /** This tree or the one inside it that has this issue at the top. */
    public Optional<TargetTree> find(long issueId) {
        if (node.issueId() == issueId) {
            return Optional.of(this);
        }
        return children.stream().flatMap(child -> child.find(issueId).stream()).findFirst();
    }

    /** The same as it counts on a day: each node by the version in force. */
    TargetTree on(LocalDate day) {
        return on(day, node.on(day));
    }

    private TargetTree on(LocalDate day, TargetNode top) {
        return new TargetTree(
                top,
                children.stream()
                        .map(child ->
                                child.on(day, child.node.byItself().on(day).phasedAs(top)))
                        .toList());
    }

    /** All nodes, each before its parts. */
    public Stream<TargetNode> nodes() {
        return Stream.concat(Stream.of(node), children.stream().flatMap(TargetTree::nodes));
    }

    /** Whether there are parts and they make up the whole target by the amounts that count on a day. */
    public boolean sumsUp(LocalDate day) {
        return !children.isEmpty()
                && children.stream().mapToLong(part -> part.node.amountOn(day)).sum() == node.amountOn(day);
    }

    /** The same of this tree's own parts. */
    public boolean isBalanced() {
        return isBalanced(node, children.stream().map(TargetTree::node).toList());
    }

    /** Whether the parts sum to the whole; also where there are none, or nothing to be summed. */
    public static boolean isBalanced(TargetNode whole, Collection<TargetNode> parts) {
        List<TargetNode> counted = parts.stream()
                .filter(part -> part.metric().equals(whole.metric()))
                .toList();
        return counted.isEmpty()
                || whole.isRate()
                || counted.stream().mapToLong(TargetNode::amount).sum() == whole.amount();
    }
}
