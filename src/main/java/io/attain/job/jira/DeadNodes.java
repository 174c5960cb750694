package io.attain.job.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.NodeLives;
import io.attain.job.NodeLives.Life;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesProject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes up for nodes that were killed: what was saved in Jira there, and not followed any more. A night finds it too, but
 * would tell it as a difference, which nobody could tell from a mistake of ours.
 */
@Component
public record DeadNodes(
        @ComponentImport ClusterLockService locks,
        NodeLives lives,
        OwnLife own,
        OpenProjects projects,
        ProjectRuns runs) {

    private static final Logger LOG = LoggerFactory.getLogger(DeadNodes.class);
    private static final String LOCK = "io.attain.jira.deadNodes";
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /**
     * Makes up for those that died before now, or waits until another node has done so. It takes as long as a living node
     * may say nothing; a node that is alone waits only after it was killed.
     */
    public void makeUp() {
        Lock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            List<Life> dead = dead();
            dead.stream().map(Life::seenAt).min(Instant::compareTo).ifPresent(since -> {
                if (madeUp(since)) {
                    dead.forEach(each -> lives.end(each.id()));
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /** Those of the others that are not seen again; their clocks may be wrong. */
    private List<Life> dead() {
        List<Life> silent = new ArrayList<>(lives.all());
        silent.removeIf(own::isOwn);
        long end = System.nanoTime() + own.silence().toNanos();
        while (!silent.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            silent.retainAll(lives.all());
        }
        return silent;
    }

    private boolean madeUp(Instant since) {
        LOG.info("A node was killed; what changed since {} is read again", since);
        boolean all = true;
        for (SalesProject project : projects.all()) {
            all &= runs.makeUp(project.projectId(), since);
        }
        return all;
    }
}
