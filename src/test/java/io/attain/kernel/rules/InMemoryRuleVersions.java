package io.attain.kernel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Versions of rules in memory. */
public final class InMemoryRuleVersions implements RuleVersions {

    private final Map<String, List<RuleVersion<?>>> versions = new HashMap<>();

    @Override
    public <R> R now(RuleSet<R> set, long projectId) {
        List<RuleVersion<R>> known = of(set, projectId);
        return known.isEmpty() ? set.defaults() : known.get(0).rules();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> List<RuleVersion<R>> of(RuleSet<R> set, long projectId) {
        return (List<RuleVersion<R>>) (List<?>) List.copyOf(all(set, projectId));
    }

    @Override
    public <R> boolean append(RuleSet<R> set, long projectId, RuleVersion<R> next) {
        if (all(set, projectId).stream().anyMatch(known -> known.number() == next.number())) {
            return false;
        }
        all(set, projectId).add(0, next);
        return true;
    }

    private List<RuleVersion<?>> all(RuleSet<?> set, long projectId) {
        return versions.computeIfAbsent(set.code() + projectId, key -> new ArrayList<>());
    }
}
