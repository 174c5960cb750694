package io.attain.host.jira.event;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fires issue events once the operation that caused them has committed. */
public record IssueEvents(EventPublisher publisher, Database database) {

    /** Fires an event of the type; see {@link com.atlassian.jira.event.type.EventType} for types. */
    public void fire(Issue issue, @Nullable ApplicationUser user, long eventTypeId) {
        fire(issue, user, null, eventTypeId);
    }

    /** Fires an event of the type with the comment that was made on the way. */
    public void fire(Issue issue, @Nullable ApplicationUser user, @Nullable Comment comment, long eventTypeId) {
        database.afterCommit(
                () -> publisher.publish(new IssueEvent(issue, user, comment, null, null, Map.of(), eventTypeId)));
    }
}
