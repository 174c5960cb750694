package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import org.springframework.stereotype.Component;

/** Lets a customer that is moved to another sales project take its tier along. */
@Component
public record MovedCustomers(SalesIssues issues, TierBook book) implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.MOVED && issues.is(SalesIssueType.CUSTOMER, issue)) {
            book.move(issue.getId(), issue.getProjectId());
        }
    }
}
