package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.RecallingCustomers;
import io.attain.kernel.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells people which of their own customers are, or soon will be, proposed for another owner. */
@Component
public record OwnRecalls(RecallingCustomers recalling, PoolTelling telling) {

    /**
     * Those of some customers of a project that are the caller's, the earliest first.
     *
     * @param customers by the ids of their issues, which the caller sees
     */
    public List<PoolDto.Recalled> of(Caller caller, long projectId, Map<Long, Issue> customers) {
        PoolTelling.To to = telling.to(caller, projectId);
        return recalling.of(projectId, customers.keySet()).stream()
                .filter(Recall::isNews)
                .filter(each -> caller.owns(each.customer().owner()))
                .map(each -> to.recall(
                        each,
                        Objects.requireNonNull(customers.get(each.customer().id()))))
                .toList();
    }
}
