package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.promises.CustomerOwners;
import io.attain.kernel.People;
import io.attain.kernel.jira.IssuesById;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A customer's owner is its issue's assignee. */
@Component
public record JiraCustomerOwners(IssuesById issues, People people) implements CustomerOwners {

    @Override
    public Map<Long, String> of(Collection<Long> customerIds) {
        Map<Long, String> owners = new HashMap<>();
        for (Issue customer : issues.of(customerIds).values()) {
            String owner = customer.getAssigneeId();
            if (owner != null && people.isActive(owner)) {
                owners.put(customer.getId(), owner);
            }
        }
        return owners;
    }
}
