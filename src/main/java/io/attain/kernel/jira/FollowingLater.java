package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.app.Telling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Follows a change that could not be followed when it happened: the database may have been away for moments. What then
 * still fails, or waits when the plugin stops, is left to the nightly run.
 */
@Component
public class FollowingLater implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingLater.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofMinutes(3));
    /** Should the database be away for long, what waits for it must not fill the memory. */
    private static final int MOST_WAITING = 1_000;

    private static final int SECONDS_TO_END = 10;

    private final IssueManager issues;
    private final OwnThreads threads;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, OwnThreads.named("attain-following"));

    FollowingLater(@ComponentImport IssueManager issues, OwnThreads threads) {
        this.issues = issues;
        this.threads = threads;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** How long to wait each time before it is tried again. */
    List<Duration> pauses() {
        return PAUSES;
    }

    /** What waits is dropped; interrupting what runs could close its database file. */
    @Override
    public void destroy() {
        if (!OwnThreads.end(thread, SECONDS_TO_END)) {
            LOG.error("A change is still being followed while the plugin stops");
        }
    }

    /** Tells a watcher again, with the issue as it is then unless it is gone. */
    void again(IssueWatcher watcher, IssueChanged change, String what) {
        if (change.what() == IssueChanged.What.DELETED) {
            again(what, () -> watcher.changed(change));
        } else {
            long id = change.issue().getId();
            again(what, () -> Optional.<Issue>ofNullable(issues.getIssueObject(id))
                    .ifPresent(now -> watcher.changed(new IssueChanged(now, change.what(), change.other()))));
        }
    }

    /**
     * Does again what failed just now.
     *
     * @param what what is followed, for the log
     */
    public void again(String what, Runnable action) {
        plan(new Step(what, action), 0);
    }

    private record Step(String what, Runnable action) {}

    private void plan(Step step, int pause) {
        if (pause < pauses().size() && thread.getQueue().size() < MOST_WAITING && !thread.isShutdown()) {
            // What fails is told by the step itself.
            ScheduledFuture<?> unused = thread.schedule(
                    threads.task(() -> run(step, pause)), pauses().get(pause).toMillis(), TimeUnit.MILLISECONDS);
        } else {
            LOG.error("The figures follow {} in the nightly run only", step.what);
        }
    }

    private void run(Step step, int pause) {
        if (!Telling.guarded(step.what, this, step.action)) {
            plan(step, pause + 1);
        }
    }
}
