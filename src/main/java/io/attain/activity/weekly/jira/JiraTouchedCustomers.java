package io.attain.activity.weekly.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.TouchedCustomers;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Jira's issues whose they are. */
@Component
public record JiraTouchedCustomers(IssuesById issues, SalesIssues types) implements TouchedCustomers {

    @Override
    public Map<Long, Long> of(Collection<Long> issueIds) {
        Map<Long, Long> customers = new HashMap<>();
        issues.of(issueIds).forEach((id, issue) -> {
            Long customer = customerOf(issue);
            if (customer != null) {
                customers.put(id, customer);
            }
        });
        return customers;
    }

    private @Nullable Long customerOf(Issue issue) {
        if (types.is(SalesIssueType.OPPORTUNITY, issue)) {
            return issue.getParentId();
        }
        return types.is(SalesIssueType.CUSTOMER, issue) ? issue.getId() : null;
    }
}
