package io.attain.setup.web;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Patience;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Set-up is for one at a time in the whole cluster: two would each make what the other is about to make. */
@Component
record SetupTurn(@ComponentImport ClusterLockService locks, Asker asker) {

    /**
     * Does this; others may be at it for so many seconds first.
     *
     * @throws RestProblem 409 if they are longer
     */
    <T> T take(int seconds, Supplier<T> work) {
        Lock lock = locks.getLockForName("io.attain.setup");
        if (!isGot(lock, seconds)) {
            throw RestProblem.conflict(asker.say("attain.setup.error.running"));
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGot(Lock lock, int seconds) {
        return Patience.isRewarded(() -> lock.tryLock(seconds, TimeUnit.SECONDS));
    }
}
