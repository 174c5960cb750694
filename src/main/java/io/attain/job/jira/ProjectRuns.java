package io.attain.job.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.NightlyRun;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.Nightly;
import io.attain.kernel.Today;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs for one project, never twice at a time in the cluster, with the steps that the contexts bring. */
@Component
public final class ProjectRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectRuns.class);
    private static final String LOCK = "io.attain.jira.nightly.";

    private final ClusterLockService locks;
    private final NightlyRun nightly;
    private final RunLog log;

    ProjectRuns(@ComponentImport ClusterLockService locks, List<Nightly> brought, RunLog log, Today today) {
        this.locks = locks;
        this.log = log;
        this.nightly = new NightlyRun(
                brought.stream().map(Nightly::nightly).toList(),
                log,
                today,
                e -> LOG.error("A step of the nightly run failed", e));
    }

    /** Runs now and reads everything; nothing if a run of the project is under way somewhere in the cluster. */
    public Optional<Run> prove(long projectId) {
        return alone(projectId, () -> Optional.of(nightly.prove(projectId)));
    }

    /** The same, but reads what is new since the last good run and a seventh of the rest. */
    public Optional<Run> run(long projectId) {
        return alone(projectId, () -> Optional.of(nightly.run(projectId)));
    }

    /** Goes on with a run that a node left today when it died; nothing if there is none. */
    Optional<Run> resume(long projectId) {
        return alone(projectId, () -> nightly.resume(projectId));
    }

    /**
     * Makes up for what was saved from then on and not followed, as by a node that was killed.
     *
     * @return whether that is done; not if a run is under way, or something failed
     */
    boolean makeUp(long projectId, Instant since) {
        return alone(projectId, () -> Optional.of(nightly.makeUp(projectId, since)))
                .orElse(false);
    }

    private <T> Optional<T> alone(long projectId, Supplier<Optional<T>> run) {
        Lock lock = locks.getLockForName(LOCK + projectId);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return run.get();
        } finally {
            lock.unlock();
        }
    }

    /** The project's last run, if there was one. */
    public Optional<Run> last(long projectId) {
        return log.last(projectId);
    }
}
