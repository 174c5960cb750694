package io.attain.target.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.target.TargetNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads target issues with their place in a tree. A target belongs under another only if both measure the same; a ring of
 * links is no tree, and whoever stands in it counts as a root.
 */
@Component
public final class JiraTargets {

    private static final Logger LOG = LoggerFactory.getLogger(JiraTargets.class);

    private final TargetIssues issues;
    private final TargetLinks links;

    JiraTargets(TargetIssues issues, TargetLinks links) {
        this.issues = issues;
        this.links = links;
    }

    /** Whether the issue is of a target's type. */
    boolean isTarget(Issue issue) {
        return issues.isTarget(issue);
    }

    /** The issue's node; nothing if it is no complete target. */
    public Optional<TargetNode> read(Issue issue) {
        return issues.read(issue).map(node -> place(issue, node));
    }

    private TargetNode place(Issue issue, TargetNode node) {
        Set<Long> seen = new HashSet<>(Set.of(node.issueId()));
        Optional<Issue> whole = wholeOf(issue, node);
        if (whole.isEmpty()) {
            return node;
        }
        Long parent = whole.get().getId();
        Issue top = whole.get();
        while (whole.isPresent()) {
            top = whole.get();
            if (!seen.add(top.getId())) {
                LOG.warn("{} stands in a ring of target links; it counts as a root", issue.getKey());
                return node;
            }
            whole = wholeOf(top, node);
        }
        return node.under(parent, top.getId());
    }

    private Optional<Issue> wholeOf(Issue issue, TargetNode node) {
        return links.whole(issue)
                .filter(whole ->
                        issues.measured(whole).filter(node.metric()::equals).isPresent());
    }

    /** An issue's node and those of all its parts, each before its own parts. */
    List<TargetNode> withParts(Issue issue, TargetNode node) {
        List<TargetNode> nodes = new ArrayList<>();
        addWithParts(issue, node, nodes, new HashSet<>());
        return List.copyOf(nodes);
    }

    private void addWithParts(Issue issue, TargetNode node, List<TargetNode> nodes, Set<Long> seen) {
        if (!seen.add(node.issueId())) {
            return;
        }
        nodes.add(node);
        for (Issue part : links.parts(issue)) {
            read(part)
                    .filter(found -> Long.valueOf(node.issueId()).equals(found.parentId()))
                    .ifPresent(found -> addWithParts(part, found, nodes, seen));
        }
    }
}
