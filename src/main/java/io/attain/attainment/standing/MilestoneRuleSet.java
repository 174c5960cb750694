package io.attain.attainment.standing;

import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.function.Function;

/** What can be changed of a project's milestones. */
public final class MilestoneRuleSet extends RuleSet<MilestoneRule> {

    /** There is one. */
    public static final MilestoneRuleSet SET = new MilestoneRuleSet();

    private static final int MOST = 500;

    private final Rule<MilestoneRule> first = percent("first", MilestoneRule::first);
    private final Rule<MilestoneRule> second = percent("second", MilestoneRule::second);
    private final Rule<MilestoneRule> third = percent("third", MilestoneRule::third);

    private MilestoneRuleSet() {
        super("milestone-rules", "attain.attainment.milestones.", MilestoneRule.STANDARD);
    }

    private static Rule<MilestoneRule> percent(String name, Function<MilestoneRule, Object> of) {
        return Rule.percent(name, "percents", 1, MOST, of);
    }

    @Override
    public List<Rule<MilestoneRule>> rules() {
        return List.of(first, second, third);
    }

    @Override
    public MilestoneRule read(RuleValues values) {
        return new MilestoneRule(values.number(first), values.number(second), values.number(third));
    }
}
