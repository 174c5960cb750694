package io.attain.attainment.rules;

import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;

/** What can be changed of the rules for targets. */
public final class TargetRuleSet extends RuleSet<TargetRules> {

    /** There is one. */
    public static final TargetRuleSet SET = new TargetRuleSet();

    private static final String ON_TRACK = "onTrackPercent";
    private static final String BEHIND = "behindPercent";
    private static final String BLOCK = "blockUnachievable";
    private static final String PERCENTILE = "achievablePercentile";
    private static final String HIDE = "hideNames";

    private TargetRuleSet() {
        super("target-rules", "attain.target.rules.", TargetRules.DEFAULT);
    }

    @Override
    public List<Rule<TargetRules>> rules() {
        int least = TargetRules.LEAST_PACE;
        int most = TargetRules.MOST_PACE;
        return List.of(
                Rule.percent(
                        ON_TRACK, "pace", least, most, rules -> rules.pace().onTrackPercent()),
                Rule.percent(BEHIND, "pace", least, most, rules -> rules.pace().behindPercent()),
                Rule.choice(BLOCK, "achievable", TargetRules::blockUnachievable),
                Rule.number(
                        PERCENTILE,
                        "achievable",
                        TargetRules.LEAST_PERCENTILE,
                        TargetRules.MOST_PERCENTILE,
                        TargetRules::achievablePercentile),
                Rule.choice(HIDE, "leaderboard", TargetRules::hideNames));
    }

    @Override
    public TargetRules read(RuleValues values) {
        return new TargetRules(
                new PaceRule(values.number(ON_TRACK), values.number(BEHIND)),
                values.flag(BLOCK),
                values.number(PERCENTILE),
                values.flag(HIDE));
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed =
                sound.isNumber(ON_TRACK) && sound.isNumber(BEHIND) && sound.number(BEHIND) > sound.number(ON_TRACK);
        return crossed ? List.of(Fault.of(BEHIND, "attain.target.rules.fault.behindAboveOnTrack")) : List.of();
    }
}
