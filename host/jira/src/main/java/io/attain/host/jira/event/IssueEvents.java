package io.attain.host.jira.event;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fires issue events once the operation that caused them has committed. */
public record IssueEvents(EventPublisher publisher, Database database) {

    /** Fires an event of the type; see {@link com.atlassian.jira.event.type.EventType} for types. */
    public void fire(Issue issue, @Nullable ApplicationUser user, long eventTypeId) {
        database.afterCommit(() -> publisher.publish(new IssueEvent(issue, Map.of(), user, eventTypeId)));
    }
}
