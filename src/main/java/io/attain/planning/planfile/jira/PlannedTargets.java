package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.planning.planfile.KnownTargets;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetPhases;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The targets of a project as plans know them. */
@Component
public final class PlannedTargets {

    private final TargetNodes nodes;
    private final IssueManager issues;
    private final SalesAccess access;
    private final TargetIssues targets;
    private final TargetPhases phases;

    PlannedTargets(
            TargetNodes nodes,
            @ComponentImport IssueManager issues,
            SalesAccess access,
            TargetIssues targets,
            TargetPhases phases) {
        this.nodes = nodes;
        this.issues = issues;
        this.access = access;
        this.targets = targets;
        this.phases = phases;
    }

    /** All targets of the trees that reach into a project, with those of them that the user may see. */
    public KnownTargets of(long projectId, ApplicationUser user) {
        Collection<TargetNode> all = nodes.treesOf(projectId);
        Set<Long> seen = new HashSet<>();
        Set<Long> marked = new HashSet<>();
        for (TargetNode node : all) {
            Issue issue = node.share() ? null : issues.getIssueObject(node.issueId());
            if (issue != null && access.maySee(user, issue)) {
                seen.add(node.issueId());
            }
            if (issue != null && targets.isMarkedRoot(issue)) {
                marked.add(node.issueId());
            }
        }
        return new KnownTargets(
                projectId,
                all,
                all.stream()
                        .filter(node -> seen.contains(node.share() ? parentOf(node) : node.issueId()))
                        .map(TargetNode::issueId)
                        .collect(Collectors.toSet()),
                all.stream().filter(phases::isOver).map(TargetNode::issueId).collect(Collectors.toSet()),
                marked);
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
