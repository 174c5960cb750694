package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.targets.Forests;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parts that a target has now, shares and linked targets, and what may be done to them. */
@Component
record CurrentParts(
        TargetNodes nodes,
        Ledger ledger,
        SalesIssues salesIssues,
        SalesAccess access,
        IssuesById issues,
        @ComponentImport PermissionManager permissions) {

    /** The parts of a target as {@code user} may deal with them, by issue id. */
    List<CurrentPart> of(ApplicationUser user, Issue target, TargetNode node) {
        List<TargetNode> tree = nodes.tree(node.rootId());
        Set<Long> wholes = tree.stream().map(TargetNode::parentId).collect(Collectors.toSet());
        Set<Long> counted = withResults(node);
        Map<Long, Issue> shares = new HashMap<>();
        target.getSubTaskObjects().forEach(share -> shares.put(share.getId(), share));
        List<TargetNode> parts = tree.stream()
                .filter(part -> Long.valueOf(node.issueId()).equals(part.parentId()))
                .sorted(Comparator.comparing(TargetNode::issueId))
                .toList();
        Map<Long, Issue> linked = issues.of(parts.stream()
                .filter(part -> !part.share())
                .map(TargetNode::issueId)
                .toList());
        // Shares are of the target's own project, so one look does for all of them.
        boolean mayDelete = permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, target, user);
        Set<Long> seen = seen(user, shares.values(), linked.values());
        return parts.stream()
                .map(part -> {
                    Issue issue = (part.share() ? shares : linked).get(part.issueId());
                    return new CurrentPart(
                            part,
                            phase(issue),
                            counted.contains(part.issueId()),
                            wholes.contains(part.issueId()),
                            issue != null && seen.contains(part.issueId()),
                            issue != null && (part.share() ? mayDelete : mayDelete(user, issue)));
                })
                .toList();
    }

    private Set<Long> seen(ApplicationUser user, Collection<Issue> shares, Collection<Issue> linked) {
        return access.seen(user, Stream.concat(shares.stream(), linked.stream()).toList()).stream()
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    /** A target as it is now; nothing if it is none any more. */
    Optional<TargetNode> now(TargetNode node) {
        return Forests.reading(nodes).find(node.issueId()).map(TargetTree::node);
    }

    /** The issue ids of a tree's nodes for which results count. */
    Set<Long> withResults(TargetNode node) {
        return ledger.sums(node.rootId()).entrySet().stream()
                .filter(sum -> sum.getValue().count() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean mayDelete(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, issue, user);
    }

    /** A status that is none of ours may mean anything, so that a part in it counts as agreed. */
    private Phase phase(@Nullable Issue issue) {
        SalesStatus status = issue == null ? null : salesIssues.statusOf(issue).orElse(null);
        if (status == SalesStatus.DRAFT) {
            return Phase.DRAFT;
        }
        return status == SalesStatus.PROPOSED ? Phase.PROPOSED : Phase.AGREED;
    }
}
