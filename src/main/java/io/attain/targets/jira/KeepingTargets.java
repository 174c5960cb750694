package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.Telling;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import io.attain.targets.TargetWatcher;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored nodes as the issues are. If only texts or amounts changed, one row is written; with other month weights
 * also those of its parts, which may take them over; if a tree changed shape, the part below the issue is read anew and the
 * results of its projects are posted anew.
 */
@Component
public class KeepingTargets {

    private final JiraTargets targets;
    private final TargetNodes nodes;
    private final Reposting reposting;
    private final Handovers handovers;
    private final IssueManager issues;
    private final Consumer<List<TargetNode>> tellWatchers;

    KeepingTargets(
            JiraTargets targets,
            TargetNodes nodes,
            Reposting reposting,
            Handovers handovers,
            @ComponentImport IssueManager issues,
            List<TargetWatcher> watchers) {
        this.targets = targets;
        this.nodes = nodes;
        this.reposting = reposting;
        this.handovers = handovers;
        this.issues = issues;
        Telling<TargetWatcher> telling = new Telling<>(watchers);
        this.tellWatchers = changed -> telling.tell(name(changed), watcher -> watcher.changed(changed));
    }

    /** The issue may have changed in any way; it may have become a target, or have ceased to be one. */
    public void follow(Issue issue) {
        follow(issue, targets.isTarget(issue));
    }

    /** @param withParts whether the parts of a target that is incomplete, and was, are followed */
    private void follow(Issue issue, boolean withParts) {
        if (targets.isTarget(issue)) {
            handovers.note(issue);
        }
        Optional<TargetNode> before = nodes.find(issue.getId());
        Optional<TargetNode> after = targets.read(issue);
        if (before.isEmpty() ? after.isEmpty() && !withParts : before.equals(after)) {
            return;
        }
        if (before.isPresent() && after.isPresent() && before.get().sameShape(after.get())) {
            TargetNode node = after.get();
            nodes.save(before.get().phasesSharesAs(node) ? List.of(node) : targets.withParts(issue, node));
        } else {
            reshape(
                    issue,
                    before,
                    after.map(node -> targets.withParts(issue, node)).orElse(List.of()));
        }
        after.filter(node -> before.filter(node::asksTheSameOfTheSame).isEmpty())
                .ifPresent(node -> reposting.afterwards(node, tellWatchers));
    }

    /**
     * The issue came from another project or as another type, or went there: what is linked to an incomplete target as its
     * part may have another whole now.
     */
    void followMoved(Issue issue) {
        if (targets.isTarget(issue) || nodes.find(issue.getId()).isPresent()) {
            follow(issue);
        } else {
            targets.parts(issue).forEach(this::followIfThere);
        }
    }

    /**
     * A new part was joined to its parent. The event of its creation may have come before, or none of the joining. A failure
     * is logged and never disturbs who wrote the part; the nightly run repairs what it leaves.
     */
    public void followJoined(long issueId) {
        Telling.guarded("the new part " + issueId, this, () -> {
            if (nodes.find(issueId).filter(node -> node.parentId() != null).isEmpty()) {
                followIfThere(issueId);
            }
        });
    }

    /** The issue is gone. */
    void forget(Issue issue) {
        nodes.find(issue.getId()).ifPresent(before -> reshape(issue, Optional.of(before), List.of()));
    }

    private void reshape(Issue issue, Optional<TargetNode> before, List<TargetNode> now) {
        List<TargetNode> former = before.map(this::withParts).orElse(List.of());
        Set<Long> gone = former.stream().map(TargetNode::issueId).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> apart = new LinkedHashSet<>(targets.parts(issue));
        now.forEach(node -> {
            gone.remove(node.issueId());
            apart.remove(node.issueId());
        });
        Set<Long> projects = new TreeSet<>(projectsOf(former));
        nodes.delete(gone);
        nodes.save(now);
        projects.addAll(projectsOf(now));
        gone.remove(issue.getId());
        apart.addAll(gone);
        reposting.together(() -> {
            apart.forEach(this::followIfThere);
            reposting.repost(projects);
            return projects;
        });
    }

    /** The projects of a part of a tree, and of all that it is a part of: who holds it is of their teams. */
    private Set<Long> projectsOf(List<TargetNode> part) {
        Set<Long> projects = part.stream().map(TargetNode::projectId).collect(Collectors.toSet());
        Set<Long> seen = new HashSet<>();
        Optional<TargetNode> at = part.stream().findFirst();
        while (at.filter(node -> seen.add(node.issueId())).isPresent()) {
            at = at.map(TargetNode::parentId).flatMap(nodes::find);
            at.map(TargetNode::projectId).ifPresent(projects::add);
        }
        return projects;
    }

    /**
     * What was a part of something that is no target any more may be a root now or a part of another, and a share that
     * measures something else than its issue takes its period and scope from it all the same. What is incomplete and was ends
     * the way, which may be a ring.
     */
    private void followIfThere(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null) {
            follow(issue, false);
        }
    }

    private static String name(List<TargetNode> changed) {
        return "the targets " + changed.stream().map(TargetNode::key).collect(Collectors.joining(", "));
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
