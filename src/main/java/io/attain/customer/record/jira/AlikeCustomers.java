package io.attain.customer.record.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.MarkBook;
import io.attain.kernel.jira.IssuesById;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds customers that may be the same as another. */
@Component
public record AlikeCustomers(MarkBook marks, IssuesById issues) {

    private static final int MOST_TOLD = 20;

    /** A telephone that stands for none may be that of thousands. */
    private static final int MOST_READ = 100;

    /**
     * A customer that may be the same.
     *
     * @param shared what it has in common with the other
     */
    public record Alike(Issue customer, Set<Sign> shared) {}

    /** Those that a user sees, the likeliest first; not more than one reads. */
    public List<Alike> seenBy(ApplicationUser user, long customerId) {
        Map<Long, Set<Sign>> alike = marks.alike(customerId, MOST_READ);
        return issues.seenBy(user, alike.keySet()).entrySet().stream()
                .limit(MOST_TOLD)
                .map(other -> new Alike(other.getValue(), alike.getOrDefault(other.getKey(), Set.of())))
                .toList();
    }
}
