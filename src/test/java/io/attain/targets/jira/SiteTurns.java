package io.attain.targets.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** A site's locks, whose waiting a test can fill with what others do. */
public final class SiteTurns implements ClusterLockService {

    private final Map<String, Turn> turns = new HashMap<>();

    /** What happens while the next one waits for its turn. */
    public Runnable meanwhile = () -> {};

    @Override
    public ClusterLock getLockForName(String name) {
        return turns.computeIfAbsent(name, key -> new Turn());
    }

    /** Whether nobody has a turn any more. */
    public boolean isFree() {
        return turns.values().stream().noneMatch(Turn::isLocked);
    }

    private final class Turn extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;

        @Override
        public void lock() {
            Runnable happening = meanwhile;
            meanwhile = () -> {};
            happening.run();
            super.lock();
        }
    }
}
