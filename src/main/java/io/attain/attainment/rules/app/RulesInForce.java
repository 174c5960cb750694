package io.attain.attainment.rules.app;

import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.rules.RuleVersions;
import org.springframework.stereotype.Component;

/** The rules for targets by their newest versions. */
@Component
public class RulesInForce implements RuleBook {

    private final RuleVersions versions;

    public RulesInForce(RuleVersions versions) {
        this.versions = versions;
    }

    @Override
    public TargetRules of(long projectId) {
        return versions.now(TargetRuleSet.SET, projectId);
    }
}
