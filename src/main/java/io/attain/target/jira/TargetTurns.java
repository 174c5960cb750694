package io.attain.target.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import org.springframework.stereotype.Component;

/**
 * Turns at a target, one at a time in the whole cluster: what depends on how a target stands is asked and written in the
 * same turn, or somebody else's writing comes between the two. Nobody waits for the turn at another target while having one
 * of the same matter.
 */
@Component
public class TargetTurns {

    /** What turns are about. Whoever has the turn of one may take that of a later one, never the other way. */
    public enum Matter {
        /** What is said about a target's amount, and the amount itself. */
        AGREEMENT,
        /** Who held it when. */
        TENURE
    }

    /** What is done in a turn. */
    @FunctionalInterface
    public interface Turn<T, E extends Exception> {
        T take() throws E;
    }

    private final ClusterLockService locks;

    public TargetTurns(@ComponentImport ClusterLockService locks) {
        this.locks = locks;
    }

    /** Waits for the turn at a target and takes it. */
    public <T, E extends Exception> T at(long issueId, Matter matter, Turn<T, E> turn) throws E {
        Lock lock = locks.getLockForName("io.attain.jira." + matter.name().toLowerCase(Locale.ROOT) + "." + issueId);
        lock.lock();
        try {
            return turn.take();
        } finally {
            lock.unlock();
        }
    }
}
