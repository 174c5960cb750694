package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.planning.planfile.KnownTargets;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetPhases;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The targets of a project as plans know them. */
@Component
public record PlannedTargets(
        TargetNodes nodes, IssuesById issues, SalesAccess access, TargetIssues targets, TargetPhases phases) {

    /**
     * All targets of the trees that reach into a project, with those of them that the user may see: a share with its parent,
     * unless a level of security hides it; one whose parent is no target is seen by nobody here.
     */
    public KnownTargets of(long projectId, ApplicationUser user) {
        Collection<TargetNode> all = nodes.treesOf(projectId);
        Set<Long> seen = new HashSet<>();
        Set<Long> marked = new HashSet<>();
        Map<Long, Issue> linked = issues.of(all.stream()
                .filter(node -> !node.share())
                .map(TargetNode::issueId)
                .toList());
        access.seen(user, linked.values()).forEach(issue -> seen.add(issue.getId()));
        linked.forEach((id, issue) -> {
            if (targets.isMarkedRoot(issue)) {
                marked.add(id);
            }
        });
        Set<Long> shares = new HashSet<>();
        TargetNode.sharesByProject(all.stream().filter(node -> seen.contains(node.parentId())))
                .values()
                .forEach(wholes -> shares.addAll(issues.partsBrowsedBy(user, wholes)));
        seen.addAll(shares);
        return new KnownTargets(
                projectId,
                all,
                seen,
                all.stream().filter(phases::isOver).map(TargetNode::issueId).collect(Collectors.toSet()),
                marked);
    }

    /** Whether a target is marked to stand at the top of its tree. */
    public boolean isMarkedRoot(TargetNode node) {
        return !node.share()
                && issues.of(List.of(node.issueId())).values().stream().anyMatch(targets::isMarkedRoot);
    }
}
