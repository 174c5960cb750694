package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.TierStates;
import io.attain.customer.app.FollowingTiers;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import org.springframework.stereotype.Component;

/** Lets a customer that is edited be evaluated anew, and one that is moved to another sales project take its tier along. */
@Component
public record FollowedCustomers(SalesIssues issues, TierStates states, FollowingTiers following)
        implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        if (issues.is(SalesIssueType.CUSTOMER, change.issue())) {
            follow(change.issue(), change.what());
        }
    }

    private void follow(Issue issue, IssueChanged.What what) {
        switch (what) {
            case MOVED -> {
                states.move(issue.getId(), issue.getProjectId());
                following.follow(issue.getId());
            }
            case EDITED -> following.follow(issue.getId());
            case COMMENTED, LINKED, UNLINKED, DELETED -> {}
        }
    }
}
