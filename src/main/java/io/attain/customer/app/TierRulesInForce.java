package io.attain.customer.app;

import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of tiers by their versions: what holds now, and what a change was made by. */
@Component
public class TierRulesInForce {

    private final RuleVersions versions;

    public TierRulesInForce(RuleVersions versions) {
        this.versions = versions;
    }

    /** The rules that hold now in a project whose currency has so many digits behind the point. */
    public TierRules now(long projectId, int currencyDigits) {
        List<RuleVersion<TierLimits>> known = versions.of(TierRuleSet.SET, projectId);
        return known.isEmpty() ? TierRules.standard(currencyDigits) : rules(known.get(0), currencyDigits);
    }

    /** The rules that a stored change names. */
    public TierRules of(int version, long projectId, int currencyDigits) {
        return versions.of(TierRuleSet.SET, projectId).stream()
                .map(known -> rules(known, currencyDigits))
                .filter(rules -> rules.version() == version)
                .findFirst()
                .orElse(TierRules.standard(currencyDigits));
    }

    private static TierRules rules(RuleVersion<TierLimits> version, int currencyDigits) {
        return version.rules().rules(TierRules.STANDARD_VERSION + version.number(), currencyDigits);
    }
}
