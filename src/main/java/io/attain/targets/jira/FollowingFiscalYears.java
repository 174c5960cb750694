package io.attain.targets.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.Background;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.RuleWatcher;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Targets that are not agreed yet follow their project's fiscal years once these are others; what is agreed stays as it was. */
@Component
public record FollowingFiscalYears(
        TargetNodes nodes,
        RuleVersions rules,
        KeepingTargets keeping,
        @ComponentImport IssueManager issues,
        Background background)
        implements RuleWatcher {

    @Override
    public void rulesChanged(RuleSet<?> set, long projectId) {
        if (set.equals(FiscalRuleSet.SET)) {
            background.execute(() -> follow(projectId));
        }
    }

    private void follow(long projectId) {
        nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId
                        && node.goal().versions().isEmpty()
                        && !node.years().equals(rules.now(FiscalRuleSet.SET, projectId)))
                .map(TargetNode::issueId)
                .forEach(id -> Optional.ofNullable(issues.getIssueObject(id)).ifPresent(keeping::follow));
    }
}
