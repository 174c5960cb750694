package io.attain.targets.jira;

import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @return how many nodes were missing, different or too many
     * @throws IllegalStateException if the issues cannot be searched
     */
    public int check(long projectId) {
        Map<Long, TargetNode> stored = new HashMap<>();
        nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId)
                .forEach(node -> stored.put(node.issueId(), node));
        List<TargetNode> mended = new ArrayList<>();
        issues.forEach(projectId, TARGETS, issue -> {
            handovers.note(issue);
            checks.forEach(check -> check.mend(issue));
            targets.read(issue)
                    .filter(node -> !node.equals(stored.remove(node.issueId())))
                    .ifPresent(mended::add);
        });
        nodes.delete(stored.keySet());
        nodes.save(mended);
        return mended.size() + stored.size();
    }
}
