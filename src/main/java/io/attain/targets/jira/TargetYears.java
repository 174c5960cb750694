package io.attain.targets.jira;

import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.rules.RuleVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.util.List;
import java.util.Optional;

/** By which fiscal years targets are laid out. */
record TargetYears(RuleVersions rules) {

    /** The project's years; of what is agreed those that held when it was. */
    FiscalYears of(
            long projectId, long issueId, Optional<TargetNode> before, List<Version> agreed, TargetRecords known) {
        return agreed.isEmpty()
                ? rules.now(FiscalRuleSet.SET, projectId)
                : before.filter(node -> !node.goal().versions().isEmpty())
                        .map(TargetNode::years)
                        .orElseGet(() -> rules.at(FiscalRuleSet.SET, projectId, known.firstAgreed(issueId)));
    }
}
