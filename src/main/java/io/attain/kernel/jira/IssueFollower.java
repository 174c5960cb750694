package io.attain.kernel.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * The base of what follows Jira's events on issues: it listens while the plugin runs. A failure is logged and never
 * disturbs Jira; the nightly run repairs what it leaves.
 */
public abstract class IssueFollower implements InitializingBean, DisposableBean {

    private final EventPublisher events;

    /** A follower whose public methods marked as listeners get the events of this publisher. */
    protected IssueFollower(EventPublisher events) {
        this.events = events;
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
        if (issue != null) {
            Telling.guarded("a change of " + issue.getKey(), this, () -> action.accept(issue));
        }
    }
}
