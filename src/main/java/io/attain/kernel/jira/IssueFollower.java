package io.attain.kernel.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import io.attain.kernel.app.Telling;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * The base of what follows Jira's events on issues: it listens while the plugin runs. A failure is logged and never
 * disturbs Jira; it is tried again a little later, and the nightly run repairs what is left.
 */
public abstract class IssueFollower implements InitializingBean, DisposableBean {

    private final EventPublisher events;
    private final FollowingLater later;

    /** A follower whose public methods marked as listeners get the events of this publisher. */
    protected IssueFollower(EventPublisher events, FollowingLater later) {
        this.events = events;
        this.later = later;
    }

    @Override
    public final void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public final void destroy() {
        events.unregister(this);
    }

    /** Does what an event on an issue asks for; nothing if Jira no longer has the issue. */
    protected final void guarded(@Nullable Issue issue, Consumer<Issue> action) {
        if (issue != null && !isDone(issue, action)) {
            later.follow(issue, action);
        }
    }

    /** Does what the end of an issue asks for. */
    protected final void guardedEnd(@Nullable Issue gone, Consumer<Issue> action) {
        if (gone != null && !isDone(gone, action)) {
            later.forget(gone, action);
        }
    }

    private boolean isDone(Issue issue, Consumer<Issue> action) {
        return Telling.guarded("a change of " + issue.getKey(), this, () -> action.accept(issue));
    }
}
