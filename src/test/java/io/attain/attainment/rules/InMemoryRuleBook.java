package io.attain.attainment.rules;

import java.util.HashMap;
import java.util.Map;

/** A rule book in memory. */
public final class InMemoryRuleBook implements RuleBook {

    private final Map<Long, TargetRules> rules = new HashMap<>();

    @Override
    public TargetRules of(long projectId) {
        return rules.getOrDefault(projectId, TargetRules.DEFAULT);
    }

    /** What holds in a project from now on. */
    public void put(long projectId, TargetRules changed) {
        rules.put(projectId, changed);
    }
}
