package io.attain.kernel;

import java.util.HashMap;
import java.util.Map;

/**
 * What each project has, kept for as long as a test runs; it changes only to the next version of itself.
 *
 * @param <T> what is kept
 */
public abstract class NextVersions<T extends Whole> {

    private final Map<Long, T> kept = new HashMap<>();
    private final T standard;

    /** @param standard what a project has that has changed nothing */
    protected NextVersions(T standard) {
        this.standard = standard;
    }

    /** What a project has. */
    public T of(long projectId) {
        return kept.getOrDefault(projectId, standard);
    }

    /** Keeps it, if it is the next version; tells whether it was. */
    public boolean save(long projectId, T next) {
        boolean follows = next.version() == of(projectId).version() + 1;
        if (follows) {
            kept.put(projectId, next);
        }
        return follows;
    }

    /** What the projects have that have changed something. */
    protected Map<Long, T> changed() {
        return kept;
    }
}
