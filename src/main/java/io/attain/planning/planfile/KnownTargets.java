package io.attain.planning.planfile;

import io.attain.targets.TargetNode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The targets that are there before a plan is imported: all of every tree that reaches into the project. */
public final class KnownTargets {

    private final long projectId;
    private final Map<Long, TargetNode> nodes = new HashMap<>();
    private final Map<String, TargetNode> visible = new HashMap<>();
    private final Set<Long> over;
    private final Set<Long> markedRoots;

    /**
     * With what the importer may see of them.
     *
     * @param projectId the project that is imported into
     * @param nodes all of them
     * @param visible the ids of those that the importer may see; the others count, and are not named
     * @param over the ids of those that are achieved or missed
     * @param markedRoots the ids of those that are marked as roots
     */
    public KnownTargets(
            long projectId, Collection<TargetNode> nodes, Set<Long> visible, Set<Long> over, Set<Long> markedRoots) {
        this.projectId = projectId;
        this.over = Set.copyOf(over);
        this.markedRoots = Set.copyOf(markedRoots);
        for (TargetNode node : nodes) {
            this.nodes.put(node.issueId(), node);
            if (visible.contains(node.issueId())) {
                this.visible.put(node.key(), node);
            }
        }
    }

    long projectId() {
        return projectId;
    }

    /** All of them, by issue id. */
    Map<Long, TargetNode> nodes() {
        return Collections.unmodifiableMap(nodes);
    }

    /** A target that the importer may see. */
    public Optional<TargetNode> find(String key) {
        return Optional.ofNullable(visible.get(key));
    }

    /** Those of the project that the importer may see. */
    public Stream<TargetNode> seen() {
        return visible.values().stream().filter(node -> node.projectId() == projectId);
    }

    boolean isVisible(TargetNode node) {
        return visible.containsKey(node.key());
    }

    boolean isOver(TargetNode node) {
        return over.contains(node.issueId());
    }

    /** The target with its mark. */
    PlanColumn.Planned planned(TargetNode node) {
        return new PlanColumn.Planned(node, markedRoots.contains(node.issueId()));
    }
}
