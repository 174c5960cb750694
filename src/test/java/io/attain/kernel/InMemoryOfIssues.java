package io.attain.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Something that is kept of each issue, in memory.
 *
 * @param <T> what
 */
public abstract class InMemoryOfIssues<T> {

    private final Map<Long, T> kept = new ConcurrentHashMap<>();

    /** What is kept of all issues; a change of it is kept. */
    protected Map<Long, T> kept() {
        return kept;
    }

    /** What is kept of some issues. */
    protected Map<Long, T> kept(Collection<Long> issueIds) {
        Map<Long, T> found = new HashMap<>(kept);
        found.keySet().retainAll(issueIds);
        return found;
    }

    /** Nothing is kept of an issue any more. */
    public void forget(long issueId) {
        kept.remove(issueId);
    }
}
