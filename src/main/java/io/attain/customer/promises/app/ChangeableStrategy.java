package io.attain.customer.promises.app;

import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleSet;
import org.springframework.stereotype.Component;

/** A project's strategy by tier on the page of rules. */
@Component
public record ChangeableStrategy() implements ChangeableRules<Strategy> {

    @Override
    public RuleSet<Strategy> set() {
        return StrategyRuleSet.SET;
    }
}
