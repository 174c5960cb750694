package io.attain.job.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.NightlyRun;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.Reading;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs for one project, never twice at a time in the cluster. */
@Component
public final class ProjectRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectRuns.class);
    private static final String LOCK = "io.attain.jira.nightly.";

    private final ClusterLockService locks;
    private final NightlyRun nightly;
    private final RunLog log;
    private final Today today;

    ProjectRuns(@ComponentImport ClusterLockService locks, RunSteps steps, RunLog log, Today today) {
        this.locks = locks;
        this.log = log;
        this.today = today;
        this.nightly =
                new NightlyRun(steps.inOrder(), log, today, e -> LOG.error("A step of the nightly run failed", e));
    }

    /** Runs now and reads everything; nothing if a run of the project is under way somewhere in the cluster. */
    public Optional<Run> prove(long projectId) {
        return run(projectId, day -> Reading.ALL);
    }

    /** The same, but reads what is new since the last good run and a seventh of the rest. */
    public Optional<Run> run(long projectId) {
        return run(projectId, day -> log.lastGood(projectId)
                .map(good -> Reading.since(good.startedAt(), day))
                .orElse(Reading.ALL));
    }

    private Optional<Run> run(long projectId, Function<LocalDate, Reading> reading) {
        Lock lock = locks.getLockForName(LOCK + projectId);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            LocalDate day = today.here();
            return Optional.of(nightly.run(projectId, day, reading.apply(day)));
        } finally {
            lock.unlock();
        }
    }

    /** The project's last run, if there was one. */
    public Optional<Run> last(long projectId) {
        return log.last(projectId);
    }
}
