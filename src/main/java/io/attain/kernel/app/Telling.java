package io.attain.kernel.app;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells each of those who follow what is saved already. What one of them throws is logged with what was told; it keeps
 * neither the others from being told nor the caller from going on. The nightly run repairs what it leaves.
 *
 * @param <W> what they are
 */
public final class Telling<W> {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final List<W> watchers;

    /** Tells these, in this order. */
    public Telling(Collection<? extends W> watchers) {
        this.watchers = List.copyOf(watchers);
    }

    /**
     * Tells all.
     *
     * @param what what is told, for the log
     */
    public void tell(String what, Consumer<? super W> telling) {
        watchers.forEach(watcher -> guarded(what, watcher, () -> telling.accept(watcher)));
    }

    /**
     * Lets one who follows do so, with the same care.
     *
     * @param what what is followed, for the log
     * @param who who follows
     * @return whether nothing failed
     */
    public static boolean guarded(String what, Object who, Runnable following) {
        try {
            following.run();
            return true;
        } catch (RuntimeException e) {
            String name = who.getClass().getSimpleName();
            LOG.error("{} could not follow {}; the nightly run repairs what that leaves", name, what, e);
            return false;
        }
    }
}
