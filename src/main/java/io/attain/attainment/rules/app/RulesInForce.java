package io.attain.attainment.rules.app;

import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.rules.RuleVersions;
import org.springframework.stereotype.Component;

/** The rules for targets by their newest versions. */
@Component
public record RulesInForce(RuleVersions versions) implements RuleBook {

    @Override
    public TargetRules of(long projectId) {
        return versions.now(TargetRuleSet.SET, projectId);
    }
}
