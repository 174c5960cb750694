package io.attain.planning.smart.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.planning.smart.TreeFault;
import io.attain.planning.smart.TreeRules;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import io.attain.targets.jira.JiraTargets;
import io.attain.targets.jira.TargetBatches;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetLinks;
import io.attain.targets.jira.TargetPhases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with a target's place, also what was done behind our back: by a raw link, or an edit. Other issues are
 * named only to whoever may see them.
 */
@Component
record TreeFaults(
        TargetIssues issues,
        TargetLinks links,
        JiraTargets targets,
        TargetNodes nodes,
        TargetPhases phases,
        TargetBatches batches,
        SalesAccess access,
        @ComponentImport IssueManager manager) {

    /** Everything that is wrong with the place of an issue; nothing as long as it is no complete target. */
    List<TreeFault> of(Issue issue, @Nullable ApplicationUser viewer) {
        Optional<TargetNode> read = issues.read(issue);
        if (read.isEmpty()) {
            return List.of();
        }
        TargetNode node = read.get();
        List<TreeFault> faults = new ArrayList<>(asPart(issue, node));
        faults.addAll(ofParts(issue, node));
        faults.addAll(overlaps(issue, node));
        return told(faults, viewer);
    }

    /** Whether an issue is a part of another, by whoever may say so; while it is created, by whoever creates it. */
    boolean isPart(Issue issue) {
        return (issue.getId() == null ? links.whole(issue) : targets.whole(issue)).isPresent();
    }

    /** What speaks against an issue that is about to be created. A decomposition sees to its own parts' overlaps. */
    List<TreeFault> ofNew(Issue issue, @Nullable ApplicationUser viewer) {
        Optional<TargetNode> read = issues.read(issue);
        if (read.isEmpty()) {
            return List.of();
        }
        List<TreeFault> faults = new ArrayList<>(asPart(issue, read.get()));
        if (!batches.isUnderWay(read.get().projectId(), viewer)) {
            faults.addAll(overlaps(issue, read.get()));
        }
        return told(faults, viewer);
    }

    /** What would speak against {@code part} as a part of {@code whole}, if they were joined. */
    List<TreeFault> joining(
            Issue part, TargetNode partNode, Issue whole, TargetNode wholeNode, ApplicationUser viewer) {
        Set<Long> above = idsAbove(whole);
        above.add(whole.getId());
        if (above.contains(part.getId())) {
            return told(List.of(fault(TreeFault.Kind.CYCLE, whole)), viewer);
        }
        List<TreeFault> faults = new ArrayList<>(TreeRules.asPart(partNode, wholeNode));
        above.addAll(idsBelow(partNode));
        faults.addAll(overlaps(placed(partNode, whole), above));
        return told(faults, viewer);
    }

    private List<TreeFault> told(List<TreeFault> faults, @Nullable ApplicationUser viewer) {
        return faults.stream()
                .map(fault -> maySee(viewer, fault.issueId()) ? fault : fault.hidden())
                .toList();
    }

    private boolean maySee(@Nullable ApplicationUser viewer, long issueId) {
        Issue issue = manager.getIssueObject(issueId);
        return viewer != null && issue != null && access.maySee(viewer, issue);
    }

    private static TreeFault fault(TreeFault.Kind kind, Issue other) {
        return new TreeFault(kind, other.getId(), other.getKey(), 0);
    }

    private List<TreeFault> asPart(Issue issue, TargetNode node) {
        Optional<Issue> whole = links.whole(issue);
        if (whole.isEmpty()) {
            return List.of();
        }
        if (idsAbove(issue).contains(node.issueId())) {
            return List.of(fault(TreeFault.Kind.CYCLE, whole.get()));
        }
        if (!isPart(issue)) {
            return List.of(fault(TreeFault.Kind.NOT_JOINED, whole.get()));
        }
        return issues.read(whole.get())
                .map(found -> TreeRules.asPart(node, found))
                .orElse(List.of());
    }

    /** Parts as they are stored; only those that are no nodes below this one are read from their issues. */
    private List<TreeFault> ofParts(Issue issue, TargetNode node) {
        Map<Long, TargetNode> stored = new HashMap<>();
        nodes.find(node.issueId())
                .ifPresent(known -> nodes.tree(known.rootId()).forEach(each -> stored.put(each.issueId(), each)));
        List<TargetNode> parts = new ArrayList<>();
        List<TreeFault> faults = new ArrayList<>();
        for (Issue part : links.parts(issue)) {
            TargetNode known = stored.get(part.getId());
            if (known == null && !isPart(part)) {
                continue;
            }
            Optional<TargetNode> read = known == null ? issues.read(part) : Optional.of(known);
            read.ifPresentOrElse(parts::add, () -> faults.add(fault(TreeFault.Kind.PART_INCOMPLETE, part)));
        }
        faults.addAll(TreeRules.ofParts(node, parts));
        return faults;
    }

    private List<TreeFault> overlaps(Issue issue, TargetNode node) {
        Set<Long> line = idsAbove(issue);
        line.addAll(idsBelow(node));
        return overlaps(links.whole(issue).map(whole -> placed(node, whole)).orElse(node), line);
    }

    private static TargetNode placed(TargetNode node, Issue whole) {
        return node.under(whole.getId(), node.rootId());
    }

    private List<TreeFault> overlaps(TargetNode node, Set<Long> line) {
        String owner = node.ownerKey();
        Collection<TargetNode> others = owner == null
                ? List.of()
                : nodes.heldBy(owner).stream()
                        .filter(other -> !phases.isOver(other))
                        .toList();
        return TreeRules.overlaps(node, others, line, id -> nodes.find(id).orElse(null)).stream()
                .map(other -> TreeFault.with(TreeFault.Kind.OVERLAP, other))
                .toList();
    }

    /** What an issue is a part of, at any depth; its own id too if it stands in a ring. */
    private Set<Long> idsAbove(Issue issue) {
        Set<Long> above = new HashSet<>();
        Optional<Issue> whole = links.whole(issue);
        while (whole.isPresent() && above.add(whole.get().getId())) {
            whole = links.whole(whole.get());
        }
        return above;
    }

    private Set<Long> idsBelow(TargetNode node) {
        Set<Long> below = new HashSet<>();
        nodes.find(node.issueId()).ifPresent(known -> TargetTree.of(nodes.tree(known.rootId())).stream()
                .flatMap(tree -> tree.find(node.issueId()).stream())
                .flatMap(TargetTree::nodes)
                .forEach(each -> below.add(each.issueId())));
        return below;
    }
}
