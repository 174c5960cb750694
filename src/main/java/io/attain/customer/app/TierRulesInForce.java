package io.attain.customer.app;

import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of tiers by their versions: what holds now, and what a change was made by. */
@Component
public record TierRulesInForce(RuleVersions versions) {

    /** The rules that hold now in a project whose money is this. */
    public TierRules now(long projectId, Unit money) {
        List<RuleVersion<TierLimits>> known = versions.of(TierRuleSet.SET, projectId);
        return known.isEmpty() ? TierRules.standard(money) : rules(known.get(0), money);
    }

    /** The rules that a stored change names. */
    public TierRules of(int version, long projectId, Unit money) {
        return versions.of(TierRuleSet.SET, projectId).stream()
                .map(known -> rules(known, money))
                .filter(rules -> rules.version() == version)
                .findFirst()
                .orElse(TierRules.standard(money));
    }

    private static TierRules rules(RuleVersion<TierLimits> version, Unit money) {
        return version.rules().rules(TierRules.STANDARD_VERSION + version.number(), money);
    }
}
