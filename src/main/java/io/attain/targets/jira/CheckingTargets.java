package io.attain.targets.jira;

import io.attain.kernel.Reading;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds the stored nodes of a project against its issues, for the nightly run: an event may have been missed. */
@Component
public class CheckingTargets {

    private static final List<SalesIssueType> TARGETS =
            List.of(SalesIssueType.SALES_TARGET, SalesIssueType.TARGET_SHARE);

    private final IssueScan issues;
    private final JiraTargets targets;
    private final TargetNodes nodes;
    private final Handovers handovers;
    private final List<TargetCheck> checks;

    CheckingTargets(
            IssueScan issues, JiraTargets targets, TargetNodes nodes, Handovers handovers, List<TargetCheck> checks) {
        this.issues = issues;
        this.checks = checks;
        this.handovers = handovers;
        this.targets = targets;
        this.nodes = nodes;
    }

    /**
     * Makes the project's stored nodes what its issues say.
     *
     * @param reading how many of the issues are read; of one that is found different its parts are, too
     * @return how many nodes were missing, different or too many
     * @throws IllegalStateException if the issues cannot be searched
     */
    public int check(long projectId, Reading reading) {
        Map<Long, TargetNode> stored = nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId)
                .collect(Collectors.toMap(TargetNode::issueId, node -> node));
        Set<Long> gone = new HashSet<>(stored.keySet());
        Map<Long, TargetNode> read = new LinkedHashMap<>();
        issues.forEach(projectId, TARGETS, issue -> {
            TargetNode known = stored.get(issue.getId());
            if (known != null && !reading.includes(issue.getId(), IssueScan.updated(issue))) {
                gone.remove(issue.getId());
                return;
            }
            handovers.note(issue);
            checks.forEach(check -> check.mend(issue));
            targets.read(issue).ifPresent(node -> {
                gone.remove(node.issueId());
                if (!node.equals(known)) {
                    targets.withParts(issue, node).forEach(part -> read.put(part.issueId(), part));
                }
            });
        });
        read.values().removeIf(node -> node.equals(stored.get(node.issueId())));
        gone.removeAll(read.keySet());
        nodes.delete(gone);
        nodes.save(read.values());
        return read.size() + gone.size();
    }
}
