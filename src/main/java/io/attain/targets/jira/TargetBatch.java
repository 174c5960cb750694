package io.attain.targets.jira;

import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeChange;
import io.attain.targets.TreeSnapshot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes of targets that belong together: what the trees were before the first of them, and whom they are told of after
 * the last. Jira may deliver the event of a change on any thread, also when its author has gone on: each that takes part
 * enters and leaves, and the last one out ends it.
 */
final class TargetBatch {

    private final Forests forests;
    private final SortedMap<Long, Optional<TreeSnapshot>> before = new TreeMap<>();
    private final Map<Long, TargetNode> changed = new LinkedHashMap<>();
    private final boolean inSteps;
    private int inside = 1;

    /** A batch with its author inside. */
    TargetBatch(Forests forests, boolean inSteps) {
        this.forests = forests;
        this.inSteps = inSteps;
    }

    /** Takes part, unless the last one is out. */
    synchronized boolean enter() {
        if (inside > 0) {
            inside++;
            return true;
        }
        return false;
    }

    /** Goes out; answers whether it was the last. */
    synchronized boolean leave() {
        inside--;
        return inside == 0;
    }

    /** The trees with these roots are about to change. */
    synchronized void touch(Collection<Long> rootIds) {
        rootIds.forEach(root -> before.computeIfAbsent(root, forests::tree));
    }

    /** A target asks something else now, or somebody else. */
    synchronized void tell(TargetNode node) {
        changed.put(node.issueId(), node);
    }

    /** What became of the trees that were touched. */
    synchronized TreeChange change() {
        return new TreeChange(
                new Forest(before.values().stream().flatMap(Optional::stream).toList()),
                new Forest(before.keySet().stream()
                        .flatMap(root -> forests.tree(root).stream())
                        .toList()),
                inSteps);
    }

    /** What changes, for the log. */
    synchronized String name() {
        return "the shape of the trees " + before.keySet();
    }

    /** The targets to tell of. */
    synchronized List<TargetNode> told() {
        return List.copyOf(changed.values());
    }
}
