package io.attain.customer.promises.app;

import io.attain.customer.Tier;
import io.attain.customer.TierCosts;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.app.TouchLoads.Promised;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleVersions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What tiers cost by the strategy that holds. */
@Component
public record CostsOfTouches(RuleVersions rules, TouchLoads loads) implements TierCosts {

    @Override
    public Map<String, String> measures() {
        return TouchLoads.measures();
    }

    @Override
    public List<Load> of(long projectId, String caller, Map<Long, Tier> now, Map<Long, Tier> then) {
        Strategy strategy = rules.now(StrategyRuleSet.SET, projectId);
        return loads.of(projectId, caller, new Promised(strategy, now), new Promised(strategy, then));
    }
}
