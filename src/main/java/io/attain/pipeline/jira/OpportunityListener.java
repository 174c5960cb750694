package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Follows what happens to opportunities and customers and hands in what they add to the targets and how they came from stage
 * to stage. An event of an opportunity re-reads the others of its customer only where one of them may be the first win now.
 */
@Component
public record OpportunityListener(
        SalesIssues issues, JiraOpportunities opportunities, PostingOpportunities posting, IssuesById stored)
        implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        switch (change.what()) {
            case DELETED -> forget(change.issue());
            case MOVED -> followMoved(change.issue());
            case EDITED, LINKED -> follow(change.issue());
            case UNLINKED -> followParted(change.issue());
            case COMMENTED -> {}
        }
    }

    private void follow(Issue issue) {
        Optional<SalesIssueType> type = issues.typeOf(issue);
        if (type.filter(SalesIssueType.CUSTOMER::equals).isPresent()) {
            posting.post(opportunities.ofCustomer(issue));
        } else if (type.filter(SalesIssueType.OPPORTUNITY::equals).isPresent()) {
            followOpportunity(issue);
        }
    }

    /** One that is told as nobody's may be somebody's by now: it was told late, or whoever was told first has moved it. */
    private void followOpportunity(Issue told) {
        Issue issue = opportunities.customerOf(told).isPresent() ? told : now(told);
        opportunities
                .read(issue)
                .ifPresentOrElse(
                        now -> posting.post(now, () -> ofCustomerOf(issue)), () -> posting.forget(issue.getId()));
    }

    private Issue now(Issue told) {
        return stored.of(List.of(told.getId())).getOrDefault(told.getId(), told);
    }

    private List<Opportunity> ofCustomerOf(Issue issue) {
        return opportunities.customerOf(issue).stream()
                .flatMap(customer -> opportunities.ofCustomer(customer).stream())
                .toList();
    }

    /** It, or a sub-task that moved with it, may have been an opportunity of ours before, and be none now. */
    private void followMoved(Issue issue) {
        Stream.concat(Stream.of(issue), issue.getSubTaskObjects().stream())
                .filter(moved -> opportunities.customerOf(moved).isEmpty())
                .forEach(moved -> posting.forget(moved.getId()));
        follow(issue);
    }

    /** A customer that was left has other first wins, maybe; what left it may have become an issue of another kind. */
    private void followParted(Issue issue) {
        if (!issues.is(SalesIssueType.CUSTOMER, issue)
                && opportunities.customerOf(now(issue)).isEmpty()) {
            posting.forget(issue.getId());
        }
        follow(issue);
    }

    private void forget(Issue issue) {
        if (issues.is(SalesIssueType.OPPORTUNITY, issue)) {
            boolean others = opportunities
                    .customerOf(issue)
                    .filter(customer -> posting.firstWin(issue.getProjectId(), customer.getId())
                            .is(issue.getId()))
                    .isPresent();
            posting.forget(issue.getId());
            if (others) {
                posting.post(ofCustomerOf(issue).stream()
                        .filter(other -> other.issueId() != issue.getId())
                        .toList());
            }
        }
    }
}
