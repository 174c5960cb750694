package io.attain.targets.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueFollower;
import io.attain.kernel.jira.SalesProjects;
import org.springframework.stereotype.Component;

/** Follows what happens to target issues and their links. */
@Component
public class TargetListener extends IssueFollower {

    private final KeepingTargets keeping;
    private final SalesProjects projects;

    TargetListener(
            @ComponentImport EventPublisher events,
            FollowingLater later,
            KeepingTargets keeping,
            SalesProjects projects) {
        super(events, later);
        this.keeping = keeping;
        this.projects = projects;
    }

    /** Anything happened to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            guardedEnd(event.getIssue(), keeping::forget);
        } else if (!EventType.ISSUE_COMMENTED_ID.equals(event.getEventTypeId())) {
            boolean moved = EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId());
            guarded(event.getIssue(), moved ? keeping::followMoved : this::followIfSales);
        }
    }

    /** Two issues were linked, or a sub-task was joined to its parent. */
    @EventListener
    public void onLinked(IssueLinkCreatedEvent event) {
        guarded(event.getIssueLink().getDestinationObject(), this::followIfSales);
    }

    /** A link was removed. */
    @EventListener
    public void onUnlinked(IssueLinkDeletedEvent event) {
        guarded(event.getIssueLink().getDestinationObject(), this::followIfSales);
    }

    /** Issues of other projects cost one look into what is cached. */
    private void followIfSales(Issue issue) {
        Long project = issue.getProjectId();
        if (project != null && projects.includes(project)) {
            keeping.follow(issue);
        }
    }
}
