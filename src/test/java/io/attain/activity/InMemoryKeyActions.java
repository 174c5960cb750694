package io.attain.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was written, as long as a test lasts. */
public final class InMemoryKeyActions implements WrittenKeyActions {

    private final Map<Long, Kept> written = new HashMap<>();
    private final Set<Long> whole = new HashSet<>();

    /** Whether nobody keeps what was written. */
    public boolean dying;

    @Override
    public Map<Long, Kept> of(Collection<Long> issueIds) {
        Map<Long, Kept> found = new HashMap<>(written);
        found.keySet().retainAll(Set.copyOf(issueIds));
        return found;
    }

    @Override
    public void put(long issueId, Kept kept) {
        if (kept.next() == null && dying) {
            throw new IllegalStateException("The server dies");
        }
        written.put(issueId, kept);
    }

    @Override
    public void forget(long issueId) {
        written.remove(issueId);
    }

    @Override
    public boolean isWhole(long projectId) {
        return whole.contains(projectId);
    }

    @Override
    public void markWhole(long projectId) {
        whole.add(projectId);
    }
}
