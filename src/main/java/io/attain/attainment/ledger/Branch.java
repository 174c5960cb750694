package io.attain.attainment.ledger;

import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
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

    /** A node with everything below it that makes it up. */
    public static Branch of(TargetTree tree) {
        return of(tree, tree.counted().map(TargetNode::issueId).collect(Collectors.toSet()));
    }

    /** Some nodes of a tree, its top among them. */
    public static Branch of(TargetTree tree, Set<Long> nodeIds) {
        TargetNode top = tree.node();
        boolean all = top.parentId() == null && nodeIds.size() == tree.nodes().count();
        return new Branch(top.rootId(), nodeIds, all);
    }
}
