package io.attain.kernel.app;

import io.attain.kernel.Background;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Follows in the background what has changed. What changes often at once is followed once: it waits already. */
@Component
public final class FollowingOnce {

    private final Background background;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

    private record Waiting(Class<?> who, String what) {}

    /** Follows by these threads. */
    public FollowingOnce(Background background) {
        this.background = background;
    }

    /**
     * Has somebody follow, with the care of {@link Telling#guarded}, unless the same waits already.
     *
     * @param who who follows
     * @param what what is followed, also for the log
     */
    public void follow(Object who, String what, Runnable following) {
        Waiting now = new Waiting(who.getClass(), what);
        if (waiting.add(now)) {
            background.execute(() -> {
                waiting.remove(now);
                Telling.guarded(what, who, following);
            });
        }
    }
}
