package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.app.Telling;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored nodes as the issues are. If only texts or amounts changed, one row is written; if a tree changed shape,
 * the part below the issue is read anew and the results that count elsewhere now are moved.
 */
@Component
public record KeepingTargets(
        JiraTargets targets,
        TargetNodes nodes,
        TargetBatches batches,
        Handovers handovers,
        @ComponentImport IssueManager issues) {

    /**
     * The issue may have changed in any way; it may have become a target, or have ceased to be one. It is read as it is now:
     * Jira may tell of a change late, or after a later one.
     */
    public void follow(Issue told) {
        Issue issue = issues.getIssueObject(told.getId());
        if (issue == null) {
            forget(told);
        } else {
            followAsItIs(issue);
        }
    }

    private void followAsItIs(Issue issue) {
        batches.follow(issue.getProjectId(), batch -> follow(issue, targets.isTarget(issue), batch));
    }

    /** @param withParts whether the parts of a target that is incomplete, and was, are followed */
    private void follow(Issue issue, boolean withParts, TargetBatch batch) {
        if (targets.isTarget(issue)) {
            handovers.note(issue);
        }
        Optional<TargetNode> before = nodes.find(issue.getId());
        Optional<TargetNode> after = targets.read(issue);
        if (before.isEmpty() ? after.isEmpty() && !withParts : before.equals(after)) {
            return;
        }
        if (before.isPresent() && after.isPresent() && before.get().sameShape(after.get())) {
            nodes.save(List.of(after.get()));
        } else {
            reshape(
                    issue,
                    before,
                    after.map(node -> targets.withParts(issue, node)).orElse(List.of()),
                    batch);
        }
        after.filter(node -> before.filter(node::asksTheSameOfTheSame).isEmpty())
                .ifPresent(batch::tell);
    }

    /**
     * The issue came from another project or as another type, or went there: what is linked to an incomplete target as its
     * part may have another whole now.
     */
    void followMoved(Issue told) {
        Issue issue = issues.getIssueObject(told.getId());
        if (issue == null) {
            forget(told);
        } else if (targets.isTarget(issue) || nodes.find(issue.getId()).isPresent()) {
            followAsItIs(issue);
        } else {
            batches.follow(
                    issue.getProjectId(), batch -> targets.parts(issue).forEach(part -> followIfThere(part, batch)));
        }
    }

    /**
     * A new part was joined to its parent. The event of its creation may have come before, or none of the joining. A failure
     * is logged and never disturbs who wrote the part; the nightly run repairs what it leaves.
     */
    public void followJoined(long issueId) {
        Telling.guarded("the new part " + issueId, this, () -> {
            if (nodes.find(issueId).filter(node -> node.parentId() != null).isEmpty()) {
                Optional.ofNullable(issues.getIssueObject(issueId))
                        .ifPresent(part -> batches.follow(part.getProjectId(), batch -> follow(part, false, batch)));
            }
        });
    }

    /** The issue is gone. */
    void forget(Issue issue) {
        nodes.find(issue.getId())
                .ifPresent(before -> batches.follow(
                        issue.getProjectId(), batch -> reshape(issue, Optional.of(before), List.of(), batch)));
    }

    private void reshape(Issue issue, Optional<TargetNode> before, List<TargetNode> now, TargetBatch batch) {
        List<TargetNode> former = before.map(this::withParts).orElse(List.of());
        Set<Long> gone = former.stream().map(TargetNode::issueId).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> apart = new LinkedHashSet<>(targets.parts(issue));
        now.forEach(node -> {
            gone.remove(node.issueId());
            apart.remove(node.issueId());
        });
        List<TargetNode> elsewhere =
                nodes.find(now.stream().map(TargetNode::issueId).toList());
        batch.touch(Stream.of(former, elsewhere, now)
                .flatMap(List::stream)
                .map(TargetNode::rootId)
                .toList());
        gone.forEach(this::noteHolder);
        nodes.delete(gone);
        nodes.save(now);
        gone.remove(issue.getId());
        apart.addAll(gone);
        apart.forEach(part -> followIfThere(part, batch));
    }

    /**
     * What was a part of something that is no target any more may be a root now or a part of another, and a share that
     * measures something else than its issue takes its period and scope from it all the same. What is incomplete and was ends
     * the way, which may be a ring.
     */
    private void followIfThere(long issueId, TargetBatch batch) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null) {
            follow(issue, false, batch);
        }
    }

    /** Who held a part until now may be known from its node alone: the event of its handover is still to come. */
    private void noteHolder(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null && targets.isTarget(issue)) {
            handovers.note(issue);
        }
    }

    private List<TargetNode> withParts(TargetNode node) {
        if (node.share()) {
            return List.of(node); // a sub-task has no parts, and its tree may be large
        }
        return TargetTree.of(nodes.tree(node.rootId())).stream()
                .flatMap(tree -> tree.find(node.issueId()).stream())
                .flatMap(TargetTree::nodes)
                .toList();
    }
}
