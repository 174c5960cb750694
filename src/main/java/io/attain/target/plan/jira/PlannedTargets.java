package io.attain.target.plan.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.jira.TargetIssues;
import io.attain.target.jira.TargetPhases;
import io.attain.target.plan.KnownTargets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The targets of a project as plans know them. */
@Component
public final class PlannedTargets {

    private final TargetNodes nodes;
    private final IssueManager issues;
    private final TargetIssues targets;
    private final TargetPhases phases;

    PlannedTargets(TargetNodes nodes, @ComponentImport IssueManager issues, TargetIssues targets, TargetPhases phases) {
        this.nodes = nodes;
        this.issues = issues;
        this.targets = targets;
        this.phases = phases;
    }

    /** All targets of the trees that reach into a project, with those of them that {@code maySee} allows. */
    public KnownTargets of(long projectId, Predicate<TargetNode> maySee) {
        Collection<TargetNode> all = nodes.treesOf(projectId);
        Map<Long, TargetNode> byId = new HashMap<>();
        all.forEach(node -> byId.put(node.issueId(), node));
        Map<Long, Boolean> seen = new HashMap<>();
        all.stream().filter(node -> !node.share()).forEach(node -> seen.put(node.issueId(), maySee.test(node)));
        return new KnownTargets(
                projectId,
                all,
                all.stream()
                        .filter(node -> seen.getOrDefault(node.share() ? parentOf(node) : node.issueId(), false))
                        .map(TargetNode::issueId)
                        .collect(Collectors.toSet()),
                all.stream().filter(phases::isOver).map(TargetNode::issueId).collect(Collectors.toSet()),
                all.stream().filter(this::isMarkedRoot).map(TargetNode::issueId).collect(Collectors.toSet()));
    }

    /** A share is seen with its parent; one whose parent is no target is seen by nobody here. */
    private static Long parentOf(TargetNode share) {
        return share.parentId() == null ? Long.valueOf(share.issueId()) : share.parentId();
    }

    /** Whether a target is marked to stand at the top of its tree. */
    public boolean isMarkedRoot(TargetNode node) {
        return !node.share()
                && Optional.ofNullable(issues.getIssueObject(node.issueId()))
                        .filter(targets::isMarkedRoot)
                        .isPresent();
    }
}
