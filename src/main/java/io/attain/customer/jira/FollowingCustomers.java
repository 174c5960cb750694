package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.KeptOfCustomers;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets a customer or an opportunity that is moved to another sales project take along what is kept of it; that of a deleted one is
 * forgotten.
 */
@Component
record FollowingCustomers(SalesIssues issues, List<KeptOfCustomers> kept) implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.DELETED) {
            kept.forEach(each -> each.forget(issue.getId()));
        } else if (change.what() == What.MOVED && isKept(issue)) {
            kept.forEach(each -> each.move(issue.getId(), issue.getProjectId()));
        }
    }

    private boolean isKept(Issue issue) {
        return issues.is(SalesIssueType.CUSTOMER, issue) || issues.is(SalesIssueType.OPPORTUNITY, issue);
    }
}
