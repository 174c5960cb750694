package io.attain.risk;

import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;

/** What can be changed of when days below the daily target become an alert. */
public final class StreakRuleSet extends RuleSet<StreakPolicy> {

    /** There is one. */
    public static final StreakRuleSet SET = new StreakRuleSet();

    private static final String WARNING = "warningFrom";
    private static final String HIGH = "highFrom";

    private StreakRuleSet() {
        super("risk-rules", "attain.risk.rules.", StreakPolicy.STANDARD);
    }

    @Override
    public List<Rule<StreakPolicy>> rules() {
        return List.of(
                Rule.number(WARNING, "streak", 1, StreakPolicy.MOST_MISSES, StreakPolicy::warningFrom),
                Rule.number(HIGH, "streak", 1, StreakPolicy.MOST_MISSES, StreakPolicy::highFrom));
    }

    @Override
    public StreakPolicy read(RuleValues values) {
        return new StreakPolicy(values.number(WARNING), values.number(HIGH));
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed = sound.isNumber(WARNING) && sound.isNumber(HIGH) && sound.number(HIGH) < sound.number(WARNING);
        return crossed ? List.of(Fault.of(HIGH, "attain.risk.rules.fault.highBelowWarning")) : List.of();
    }
}
