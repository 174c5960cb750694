package io.attain.targets;

import io.attain.kernel.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored nodes of all trees: a read model of the issues. */
public interface TargetNodes {

    /** The node of an issue, or none if the issue is no target or has no metric, period or amount yet. */
    Optional<TargetNode> find(long issueId);

    /** The nodes of those of the issues that have one, in no order. */
    List<TargetNode> find(Collection<Long> issueIds);

    /** All nodes of a tree, in no order; empty if there is no such root. */
    List<TargetNode> tree(long rootId);

    /** All nodes of every tree that has a node in the project. */
    List<TargetNode> treesOf(long projectId);

    /** The roots in a project, earliest period first. */
    List<TargetNode> roots(long projectId);

    /** The nodes of a project that cover exactly these days, in no order. */
    List<TargetNode> covering(long projectId, Period period);

    /** The nodes that a person holds last, in all projects. */
    List<TargetNode> heldBy(String owner);

    /** Adds the nodes, replacing those of the same issues. */
    void save(Collection<TargetNode> nodes);

    /** Forgets the nodes of these issues; unknown ones are ignored. */
    void delete(Collection<Long> issueIds);
}
