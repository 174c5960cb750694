package io.attain.attainment.standing;

import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;

/** What can be changed of a project's milestones. */
public final class MilestoneRuleSet extends RuleSet<MilestoneRule> {

    /** There is one. */
    public static final MilestoneRuleSet SET = new MilestoneRuleSet();

    private static final int MOST = 500;

    private MilestoneRuleSet() {
        super("milestone-rules", "attain.attainment.milestones.", MilestoneRule.STANDARD);
    }

    @Override
    public List<Rule<MilestoneRule>> rules() {
        return List.of(
                Rule.percent("first", "percents", 1, MOST, MilestoneRule::first),
                Rule.percent("second", "percents", 1, MOST, MilestoneRule::second),
                Rule.percent("third", "percents", 1, MOST, MilestoneRule::third));
    }

    @Override
    public MilestoneRule read(RuleValues values) {
        return new MilestoneRule(values.number("first"), values.number("second"), values.number("third"));
    }
}
