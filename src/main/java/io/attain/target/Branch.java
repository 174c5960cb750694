package io.attain.target;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nodes of one tree whose postings are looked at together.
 *
 * @param rootId the tree's root
 * @param nodeIds the nodes
 * @param wholeTree whether they are all of the tree's nodes, so that nobody need tell them apart
 */
public record Branch(long rootId, Set<Long> nodeIds, boolean wholeTree) {

    public Branch {
        nodeIds = Set.copyOf(nodeIds);
    }

    /** A node with everything below it. */
    public static Branch of(TargetTree tree) {
        TargetNode top = tree.node();
        return new Branch(top.rootId(), ids(tree), top.parentId() == null);
    }

    /** What is left of a tree after parts of it were taken away. */
    public static Branch ofPart(TargetTree part) {
        return new Branch(part.node().rootId(), ids(part), false);
    }

    private static Set<Long> ids(TargetTree tree) {
        return tree.nodes().map(TargetNode::issueId).collect(Collectors.toSet());
    }
}
