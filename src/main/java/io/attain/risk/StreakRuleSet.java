package io.attain.risk;

import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.function.Function;

/** What can be changed of when days below the daily target become an alert. */
public final class StreakRuleSet extends RuleSet<StreakPolicy> {

    /** There is one. */
    public static final StreakRuleSet SET = new StreakRuleSet();

    private final Rule<StreakPolicy> warning = misses("warningFrom", StreakPolicy::warningFrom);
    private final Rule<StreakPolicy> high = misses("highFrom", StreakPolicy::highFrom);

    private StreakRuleSet() {
        super("risk-rules", "attain.risk.rules.", StreakPolicy.STANDARD);
    }

    private static Rule<StreakPolicy> misses(String name, Function<StreakPolicy, Object> of) {
        return Rule.number(name, "streak", 1, StreakPolicy.MOST_MISSES, of);
    }

    @Override
    public List<Rule<StreakPolicy>> rules() {
        return List.of(warning, high);
    }

    @Override
    public StreakPolicy read(RuleValues values) {
        return new StreakPolicy(values.number(warning), values.number(high));
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed = sound.isNumber(warning) && sound.isNumber(high) && sound.number(high) < sound.number(warning);
        return crossed ? List.of(Fault.of(high.name(), "attain.risk.rules.fault.highBelowWarning")) : List.of();
    }
}
