package io.attain.attainment.rules;

import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.function.Function;

/** What can be changed of the rules for targets. */
public final class TargetRuleSet extends RuleSet<TargetRules> {

    /** There is one. */
    public static final TargetRuleSet SET = new TargetRuleSet();

    private final Rule<TargetRules> onTrack = pace("onTrackPercent", PaceRule::onTrackPercent);
    private final Rule<TargetRules> behind = pace("behindPercent", PaceRule::behindPercent);
    private final Rule<TargetRules> block =
            Rule.choice("blockUnachievable", "achievable", TargetRules::blockUnachievable);
    private final Rule<TargetRules> percentile = Rule.number(
            "achievablePercentile",
            "achievable",
            TargetRules.LEAST_PERCENTILE,
            TargetRules.MOST_PERCENTILE,
            TargetRules::achievablePercentile);
    private final Rule<TargetRules> hide = Rule.choice("hideNames", "leaderboard", TargetRules::hideNames);

    private TargetRuleSet() {
        super("target-rules", "attain.target.rules.", TargetRules.DEFAULT);
    }

    private static Rule<TargetRules> pace(String name, Function<PaceRule, Integer> of) {
        return Rule.percent(
                name, "pace", TargetRules.LEAST_PACE, TargetRules.MOST_PACE, rules -> of.apply(rules.pace()));
    }

    @Override
    public List<Rule<TargetRules>> rules() {
        return List.of(onTrack, behind, block, percentile, hide);
    }

    @Override
    public TargetRules read(RuleValues values) {
        return new TargetRules(
                new PaceRule(values.number(onTrack), values.number(behind)),
                values.flag(block),
                values.number(percentile),
                values.flag(hide));
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed =
                sound.isNumber(onTrack) && sound.isNumber(behind) && sound.number(behind) > sound.number(onTrack);
        return crossed ? List.of(Fault.of(behind.name(), "attain.target.rules.fault.behindAboveOnTrack")) : List.of();
    }
}
