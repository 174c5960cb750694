package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Metric;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetLinks.Join;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads target issues with their place in a tree. A target belongs under another only if both measure the same; a ring of
 * links is no tree, so the newest of them does not count.
 */
@Component
public record JiraTargets(TargetIssues issues, TargetLinks links) {

    private static final Logger LOG = LoggerFactory.getLogger(JiraTargets.class);

    /** Whether the issue is of a target's type. */
    boolean isTarget(Issue issue) {
        return issues.isTarget(issue);
    }

    /** Whether the issue is a share that belongs to nothing. */
    boolean isLoose(Issue issue) {
        return issues.isLoose(issue);
    }

    /** The issue's node; nothing if it is no complete target. */
    public Optional<TargetNode> read(Issue issue) {
        return read(issue, issues.asked());
    }

    /** The same where what else is known of the issue was read before. */
    Optional<TargetNode> read(Issue issue, TargetRecords known) {
        return issues.read(issue, known).map(node -> place(issue, node, known));
    }

    /** By what counts: what was agreed last. */
    private TargetNode place(Issue issue, TargetNode node, TargetRecords known) {
        Metric metric = node.agreed().metric();
        Map<Long, Join> byLink = new LinkedHashMap<>();
        Optional<Join> join = join(issue, metric, known);
        while (join.isPresent() && byLink.putIfAbsent(join.get().link(), join.get()) == null) {
            join = join(join.get().whole(), metric, known);
        }
        List<Join> way = List.copyOf(byLink.values());
        if (join.isPresent()) {
            List<Long> links = List.copyOf(byLink.keySet());
            Long newest = Collections.max(links.subList(links.indexOf(join.get().link()), links.size()));
            way = way.subList(0, links.indexOf(newest));
            LOG.warn("{} stands in or below a ring of target links; the newest of them does not count", issue.getKey());
        }
        return way.isEmpty()
                ? node
                : node.under(
                        way.get(0).whole().getId(),
                        way.get(way.size() - 1).whole().getId());
    }

    private Optional<Join> join(Issue issue, Metric metric, TargetRecords known) {
        return links.join(issue).filter(join -> issues.measured(join.whole(), known)
                .filter(metric::equals)
                .isPresent());
    }

    /** The ids of an issue's parts, whether they count or not. */
    List<Long> parts(Issue issue) {
        return links.parts(issue).stream().map(Issue::getId).toList();
    }

    /**
     * An issue's node and those of all its parts, each before its own parts. A part whose link does not count is among them:
     * it may have counted before the issue closed a ring.
     */
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
            read(part).ifPresent(found -> addWithParts(part, found, nodes, seen));
        }
    }
}
