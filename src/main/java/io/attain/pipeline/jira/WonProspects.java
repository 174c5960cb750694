package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.pipeline.History;
import io.attain.results.Facts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Prospects of whom something was won before a win made customers of them. Whoever leads makes them customers by a press; whom
 * somebody made a prospect again stays one.
 */
@Component
public record WonProspects(
        Facts facts,
        FactBook book,
        IssuesById stored,
        SalesIssues issues,
        JiraHistories histories,
        Transitions transitions) {

    /**
     * Those of a project that a user sees, in the order in which they were made. The history of each is read, so that few are asked
     * for where few are needed.
     *
     * @param owners of whose customers, by user keys; nobody's are asked for by nothing
     * @param most how many at most
     */
    public List<Issue> of(ApplicationUser user, long projectId, Predicate<String> owners, long most) {
        book.catchUp(projectId);
        Set<Long> won = new TreeSet<>();
        facts.forEach(projectId, Source.OPPORTUNITY, Set.of(Metric.REVENUE), result -> {
            Long customer = result.customerId();
            if (result.metric().equals(Metric.REVENUE) && customer != null) {
                won.add(customer);
            }
        });
        return stored.seenBy(user, won).values().stream()
                .filter(this::isProspect)
                .filter(issue -> owners.test(Objects.requireNonNullElse(issue.getAssigneeId(), "")))
                .filter(this::wasNeverElse)
                .limit(most)
                .toList();
    }

    private boolean isProspect(Issue issue) {
        return issues.statusOf(issue).equals(Optional.of(SalesStatus.PROSPECT));
    }

    private boolean wasNeverElse(Issue customer) {
        return histories.of(customer).steps().stream().noneMatch(step -> step.field() == History.Field.STATUS);
    }

    /** Makes a customer of one; answers whether Jira lets the user, or somebody else was faster. */
    public boolean make(ApplicationUser user, Issue prospect) {
        long id = prospect.getId();
        return transitions
                        .attempt(user, prospect, SalesStatus.CUSTOMER, "")
                        .filter(List::isEmpty)
                        .isPresent()
                || stored.of(List.of(id)).values().stream().noneMatch(this::isProspect);
    }
}
