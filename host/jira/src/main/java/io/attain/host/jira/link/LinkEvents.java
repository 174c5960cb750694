package io.attain.host.jira.link;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.time.Clock;
import java.time.Instant;

/** Fires the events of links once the operation that caused them has committed. */
public record LinkEvents(EventPublisher publisher, Database database) {

    /** A sub-task was joined to its parent, which in Jira is a link of the system's own type. */
    public void joined(IssueManager issues, long parentId, long subTaskId) {
        created(new HostLink(issues, Ids.NONE, Ids.NONE, parentId, subTaskId));
    }

    /** A sub-task left its parent. */
    public void left(IssueManager issues, long parentId, long subTaskId) {
        deleted(new HostLink(issues, Ids.NONE, Ids.NONE, parentId, subTaskId));
    }

    void created(IssueLink link) {
        database.afterCommit(() -> publisher.publish(new IssueLinkCreatedEvent(link, now())));
    }

    void deleted(IssueLink link) {
        database.afterCommit(() -> publisher.publish(new IssueLinkDeletedEvent(link, now())));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
