package io.attain.targets;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tenures in memory. */
public final class InMemoryTenures implements Tenures {

    private final Map<Long, Tenure> tenures = new HashMap<>();

    @Override
    public Optional<Tenure> find(long issueId) {
        return Optional.ofNullable(tenures.get(issueId));
    }

    @Override
    public Map<Long, Tenure> find(Collection<Long> issueIds) {
        Map<Long, Tenure> found = new HashMap<>(tenures);
        found.keySet().retainAll(issueIds);
        return found;
    }

    @Override
    public void save(long issueId, Tenure tenure) {
        tenures.put(issueId, tenure);
    }

    @Override
    public void forget(long issueId) {
        tenures.remove(issueId);
    }
}
