package io.attain.attainment.rules;

import io.attain.targets.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule book in memory. */
public final class InMemoryRuleBook implements RuleBook {

    private final Map<Long, List<Version>> versions = new HashMap<>();

    @Override
    public TargetRules of(long projectId) {
        List<Version> known = versions(projectId);
        return known.isEmpty() ? TargetRules.DEFAULT : known.get(0).rules();
    }

    @Override
    public List<Version> versions(long projectId) {
        return List.copyOf(versions.getOrDefault(projectId, List.of()));
    }

    @Override
    public boolean add(long projectId, Version version) {
        if (versions(projectId).stream().anyMatch(known -> known.number() == version.number())) {
            return false;
        }
        versions.computeIfAbsent(projectId, id -> new ArrayList<>()).add(0, version);
        return true;
    }
}
