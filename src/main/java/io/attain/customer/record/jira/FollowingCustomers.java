package io.attain.customer.record.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import org.springframework.stereotype.Component;

/** Lets a customer that is moved to another sales project take its people along; what is kept of a deleted one is forgotten. */
@Component
record FollowingCustomers(SalesIssues issues, ChainBook chains, NotesBook notes) implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.DELETED) {
            chains.forget(issue.getId());
            notes.forget(issue.getId());
        } else if (change.what() == What.MOVED && issues.is(SalesIssueType.CUSTOMER, issue)) {
            chains.move(issue.getId(), issue.getProjectId());
        }
    }
}
