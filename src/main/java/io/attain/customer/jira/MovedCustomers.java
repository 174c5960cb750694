package io.attain.customer.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueFollower;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import org.springframework.stereotype.Component;

/** Lets a customer that is moved to another sales project take its tier along. */
@Component
public class MovedCustomers extends IssueFollower {

    private final SalesIssues issues;
    private final TierBook book;

    MovedCustomers(@ComponentImport EventPublisher events, FollowingLater later, SalesIssues issues, TierBook book) {
        super(events, later);
        this.issues = issues;
        this.book = book;
    }

    /** Anything happened to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
            guarded(event.getIssue(), this::follow);
        }
    }

    private void follow(Issue issue) {
        if (issues.is(SalesIssueType.CUSTOMER, issue)) {
            book.move(issue.getId(), issue.getProjectId());
        }
    }
}
