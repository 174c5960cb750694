package io.attain.target.jira;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.target.ShareDraft;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a decomposition as Target Share sub-tasks: all or none. Everything is checked before anything is written, and
 * what was written before a failure is taken back. A share of the same owner, period and scope is adjusted, not doubled.
 */
@Component
public class DecomposingTargets {

    private static final Logger LOG = LoggerFactory.getLogger(DecomposingTargets.class);

    /** What was written, by issue key. */
    public record Applied(List<String> created, List<String> updated, List<String> unchanged) {}

    private record Change(TargetNode share, UpdateValidationResult checked) {}

    private record Plan(List<CreateValidationResult> creations, List<Change> changes, List<String> unchanged) {}

    private final TargetNodes nodes;
    private final ShareIssues shares;
    private final KeepingTargets keeping;
    private final Reposting reposting;
    private final IssueManager issues;

    DecomposingTargets(
            TargetNodes nodes,
            ShareIssues shares,
            KeepingTargets keeping,
            Reposting reposting,
            @ComponentImport IssueManager issues) {
        this.nodes = nodes;
        this.shares = shares;
        this.keeping = keeping;
        this.reposting = reposting;
        this.issues = issues;
    }

    /**
     * Writes the shares of a target as {@code user}.
     *
     * @param digits the decimals of the target's amounts
     * @throws DecompositionRefused if Jira refuses one of them; then nothing has changed
     */
    public Applied apply(ApplicationUser user, Issue target, TargetNode node, List<ShareDraft> drafts, int digits) {
        Plan plan = plan(user, target, node, drafts, digits);
        return reposting.together(() -> carryOut(user, target, plan, digits));
    }

    private Plan plan(ApplicationUser user, Issue target, TargetNode node, List<ShareDraft> drafts, int digits) {
        List<TargetNode> existing = new ArrayList<>(nodes.tree(node.rootId()).stream()
                .filter(part -> part.share() && Long.valueOf(node.issueId()).equals(part.parentId()))
                .toList());
        Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ShareDraft draft : drafts) {
            Optional<TargetNode> same =
                    existing.stream().filter(draft::isSamePartAs).findFirst();
            if (same.isEmpty()) {
                plan.creations.add(shares.checkCreate(user, target, draft, digits));
            } else {
                existing.remove(same.get());
                if (same.get().amount() == draft.amount()) {
                    plan.unchanged.add(same.get().key());
                } else {
                    long id = same.get().issueId();
                    plan.changes.add(new Change(same.get(), shares.checkUpdate(user, id, draft.amount(), digits)));
                }
            }
        }
        return plan;
    }

    private Applied carryOut(ApplicationUser user, Issue target, Plan plan, int digits) {
        List<MutableIssue> created = new ArrayList<>();
        List<TargetNode> changed = new ArrayList<>();
        try {
            for (CreateValidationResult creation : plan.creations) {
                created.add(shares.create(user, target, creation));
            }
            for (Change change : plan.changes) {
                shares.update(user, change.checked);
                changed.add(change.share);
            }
        } catch (RuntimeException e) {
            created.forEach(share -> takeBack(share.getKey(), () -> shares.delete(user, share)));
            changed.forEach(share -> takeBack(
                    share.key(),
                    () -> shares.update(user, shares.checkUpdate(user, share.issueId(), share.amount(), digits))));
            throw e;
        }
        created.forEach(this::keep);
        return new Applied(
                created.stream().map(Issue::getKey).toList(),
                changed.stream().map(TargetNode::key).toList(),
                List.copyOf(plan.unchanged));
    }

    /** The event of a new sub-task comes before it is joined to its parent, so that it is looked at again here. */
    private void keep(Issue created) {
        Issue joined = issues.getIssueObject(created.getId());
        if (joined != null) {
            keeping.follow(joined);
        }
    }

    private static void takeBack(String key, Runnable undo) {
        try {
            undo.run();
        } catch (RuntimeException e) {
            LOG.error("A decomposition failed and {} could not be taken back: delete or correct it by hand", key, e);
        }
    }
}
