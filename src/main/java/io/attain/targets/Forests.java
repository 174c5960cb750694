package io.attain.targets;

import java.util.Optional;

/** The stored trees, whole and quickly: they are read far more often than they change. What is given is never outdated. */
public interface Forests {

    /** The trees that have a node in a project. */
    Forest of(long projectId);

    /** The tree of a node; nothing if the issue is no complete target. */
    Optional<TreeSnapshot> with(long issueId);

    /** The tree that has this root, whether there is a node of it or only what was below; nothing if there is no tree. */
    Optional<TreeSnapshot> tree(long rootId);

    /** A node with everything below it; nothing if the issue is no complete target. */
    default Optional<TargetTree> find(long issueId) {
        return with(issueId).flatMap(tree -> tree.find(issueId));
    }

    /** Reads the trees anew each time. */
    static Forests reading(TargetNodes nodes) {
        return new Forests() {
            @Override
            public Forest of(long projectId) {
                return Forest.of(nodes.treesOf(projectId));
            }

            @Override
            public Optional<TreeSnapshot> with(long issueId) {
                return nodes.find(issueId)
                        .map(node -> TreeSnapshot.of(node.rootId(), nodes.tree(node.rootId())))
                        .filter(tree -> tree.placeOf(issueId) >= 0);
            }

            @Override
            public Optional<TreeSnapshot> tree(long rootId) {
                return Optional.of(TreeSnapshot.of(rootId, nodes.tree(rootId))).filter(tree -> tree.size() > 0);
            }
        };
    }
}
