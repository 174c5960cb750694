package io.attain.attainment.standing.app;

import io.attain.attainment.standing.MilestoneRule;
import io.attain.attainment.standing.MilestoneRuleSet;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleSet;
import org.springframework.stereotype.Component;

/** A project's milestones on the page of rules. */
@Component
public record ChangeableMilestones() implements ChangeableRules<MilestoneRule> {

    @Override
    public RuleSet<MilestoneRule> set() {
        return MilestoneRuleSet.SET;
    }
}
