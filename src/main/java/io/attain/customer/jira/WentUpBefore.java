package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.FormerCustomers;
import io.attain.kernel.jira.IssuesById;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Customers that went up in others: other systems know them still, and what they tell of them is of the one that took them. */
@Component
public record WentUpBefore(FormerCustomers former, IssuesById issues) {

    /** Tells each of a project's with the one that has all of it now. */
    public void forEach(long projectId, BiConsumer<Issue, Issue> action) {
        Map<Long, Long> took = former.took(projectId);
        Map<Long, Issue> known = issues.of(
                Stream.concat(took.keySet().stream(), took.values().stream()).toList());
        took.forEach((gone, into) -> {
            Issue was = known.get(gone);
            Issue is = known.get(into);
            if (was != null && is != null) {
                action.accept(was, is);
            }
        });
    }
}
