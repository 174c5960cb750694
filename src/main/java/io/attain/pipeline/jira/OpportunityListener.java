package io.attain.pipeline.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueFollower;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.app.PostingOpportunities;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to opportunities and customers and hands in what they add to the targets and how they came from stage to stage. One event re-reads all
 * opportunities of its customer, because any of them may be the customer's first win.
 */
@Component
public class OpportunityListener extends IssueFollower {

    private final SalesIssues issues;
    private final JiraOpportunities opportunities;
    private final PostingOpportunities posting;

    OpportunityListener(
            @ComponentImport EventPublisher events,
            FollowingLater later,
            SalesIssues issues,
            JiraOpportunities opportunities,
            PostingOpportunities posting) {
        super(events, later);
        this.issues = issues;
        this.opportunities = opportunities;
        this.posting = posting;
    }

    /** Anything happened to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        Long type = event.getEventTypeId();
        if (EventType.ISSUE_DELETED_ID.equals(type)) {
            guardedEnd(event.getIssue(), this::forget);
        } else if (EventType.ISSUE_MOVED_ID.equals(type)) {
            guarded(event.getIssue(), this::followMoved);
        } else if (!EventType.ISSUE_COMMENTED_ID.equals(type)) {
            guarded(event.getIssue(), this::follow);
        }
    }

    /** A sub-task was joined to its parent, or two issues were linked. */
    @EventListener
    public void onLinked(IssueLinkCreatedEvent event) {
        guarded(event.getIssueLink().getDestinationObject(), this::follow);
    }

    private void follow(Issue issue) {
        Optional<SalesIssueType> type = issues.typeOf(issue);
        if (type.filter(SalesIssueType.CUSTOMER::equals).isPresent()) {
            posting.post(opportunities.ofCustomer(issue));
        } else if (type.filter(SalesIssueType.OPPORTUNITY::equals).isPresent()) {
            opportunities.customerOf(issue).map(opportunities::ofCustomer).ifPresent(posting::post);
        }
    }

    /** It, or a sub-task that moved with it, may have been an opportunity of ours before, and be none now. */
    private void followMoved(Issue issue) {
        Stream.concat(Stream.of(issue), issue.getSubTaskObjects().stream())
                .filter(moved -> !issues.is(SalesIssueType.OPPORTUNITY, moved))
                .forEach(moved -> posting.forget(moved.getId()));
        follow(issue);
    }

    private void forget(Issue issue) {
        if (issues.is(SalesIssueType.OPPORTUNITY, issue)) {
            posting.forget(issue.getId());
            opportunities
                    .customerOf(issue)
                    .map(customer -> opportunities.ofCustomer(customer).stream()
                            .filter(other -> other.issueId() != issue.getId())
                            .toList())
                    .ifPresent(posting::post);
        }
    }
}
