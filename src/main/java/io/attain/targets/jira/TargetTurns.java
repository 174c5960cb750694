package io.attain.targets.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.targets.Turns;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import org.springframework.stereotype.Component;

/** Turns at a target, by locks of the cluster. */
@Component
public record TargetTurns(@ComponentImport ClusterLockService locks) implements Turns {

    @Override
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
