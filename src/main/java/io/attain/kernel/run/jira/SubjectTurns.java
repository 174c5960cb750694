package io.attain.kernel.run.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Patience;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.store.Editions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Of one subject one has the turn at a time in the whole cluster. Who gets it believes nothing that was asked before: another
 * node may have written since.
 */
@Component
record SubjectTurns(@ComponentImport ClusterLockService locks, Editions editions) {

    private static final String LOCK = "io.attain.jira.writing.";

    /** Whoever only looks whether the subject is being written has its turn for moments. */
    private static final int SECONDS_FOR_OTHERS_TO_LOOK = 10;

    /** Does what may answer nothing, unless somebody has the turn. */
    <T> Optional<T> ifFree(Subject subject, Supplier<Optional<T>> action) {
        Lock lock = lock(subject);
        return lock.tryLock() ? locked(lock, action) : Optional.empty();
    }

    /** Waits for the turn for as long as others look; answers nothing if they keep it. */
    <T> Optional<T> inTurn(Subject subject, Supplier<T> action) {
        Lock lock = lock(subject);
        return isGot(lock) ? locked(lock, () -> Optional.of(action.get())) : Optional.empty();
    }

    private <T> T locked(Lock lock, Supplier<T> action) {
        try {
            editions.forget();
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGot(Lock lock) {
        return Patience.isRewarded(() -> lock.tryLock(SECONDS_FOR_OTHERS_TO_LOOK, TimeUnit.SECONDS));
    }

    private Lock lock(Subject subject) {
        return locks.getLockForName(LOCK + subject.kind() + "." + subject.id());
    }
}
