package io.attain.customer.jira;

import io.attain.customer.app.FollowingTiers;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a customer that is edited, or moved to another sales project, be evaluated anew. */
@Component
public record FollowedCustomers(SalesIssues issues, FollowingTiers following) implements IssueWatcher {

    private static final Set<What> FOLLOWED = Set.of(What.EDITED, What.MOVED);

    @Override
    public void changed(IssueChanged change) {
        if (FOLLOWED.contains(change.what()) && issues.is(SalesIssueType.CUSTOMER, change.issue())) {
            following.follow(change.issue().getId());
        }
    }
}
