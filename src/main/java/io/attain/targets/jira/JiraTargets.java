package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Metric;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetLinks.Join;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads target issues with their place in a tree. A target belongs under another only if both measure the same and whoever
 * joined them may; a ring of links is no tree, so the newest of them does not count.
 */
@Component
public record JiraTargets(TargetIssues issues, TargetLinks links, Joining joining, KeptRecords records) {

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
        if (issue.getId() == null || !isTarget(issue)) {
            return Optional.empty();
        }
        Joins joins = Joins.by(links);
        return read(issue, known(List.of(issue), joins), joins);
    }

    /** The same where what else is known of the issue was read before. */
    Optional<TargetNode> read(Issue issue, TargetRecords known) {
        return read(issue, known, Joins.by(links));
    }

    private Optional<TargetNode> read(Issue issue, TargetRecords known, Joins joins) {
        return issues.read(issue, known).map(node -> place(issue, node, known, joins));
    }

    /** What is kept of some issues and of all that they are parts of, in few statements. */
    private TargetRecords known(Collection<Issue> some, Joins joins) {
        Map<Long, Issue> all = new LinkedHashMap<>();
        for (Issue each : some) {
            Optional<Issue> next = Optional.of(each);
            while (next.isPresent() && all.putIfAbsent(next.get().getId(), next.get()) == null) {
                next = joins.of(next.get()).map(Join::whole);
            }
        }
        return records.of(all.values(), Map.of());
    }

    /** By what counts: what was agreed last. */
    private TargetNode place(Issue issue, TargetNode node, TargetRecords known, Joins joins) {
        Metric metric = node.agreed().metric();
        Map<Long, Join> byLink = new LinkedHashMap<>();
        Optional<Join> join = join(issue, metric, known, joins);
        while (join.isPresent() && byLink.putIfAbsent(join.get().link(), join.get()) == null) {
            join = join(join.get().whole(), metric, known, joins);
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

    private Optional<Join> join(Issue issue, Metric metric, TargetRecords known, Joins joins) {
        return joins.of(issue)
                .filter(join -> issues.measured(join.whole(), known)
                        .filter(metric::equals)
                        .isPresent())
                .filter(join -> joining.counts(issue, join, known.before(issue)));
    }

    /** What an issue is part of, by whoever may say so, whatever the two measure. */
    public Optional<Issue> whole(Issue issue) {
        return joining.whole(issue);
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
        Map<Long, List<Issue>> parts = new HashMap<>();
        List<Issue> all = new ArrayList<>();
        addAll(issue, parts, all);
        Joins joins = Joins.by(links);
        TargetRecords known = known(all, joins);
        Map<Long, TargetNode> nodes = new LinkedHashMap<>();
        addWithParts(node, parts, part -> read(part, known, joins), nodes);
        return List.copyOf(nodes.values());
    }

    private void addAll(Issue issue, Map<Long, List<Issue>> parts, List<Issue> all) {
        if (!parts.containsKey(issue.getId())) {
            List<Issue> below = links.parts(issue);
            parts.put(issue.getId(), below);
            all.add(issue);
            below.forEach(part -> addAll(part, parts, all));
        }
    }

    private static void addWithParts(
            TargetNode node,
            Map<Long, List<Issue>> parts,
            Function<Issue, Optional<TargetNode>> reading,
            Map<Long, TargetNode> nodes) {
        if (nodes.putIfAbsent(node.issueId(), node) == null) {
            parts.getOrDefault(node.issueId(), List.of()).forEach(part -> reading.apply(part)
                    .ifPresent(found -> addWithParts(found, parts, reading, nodes)));
        }
    }
}
