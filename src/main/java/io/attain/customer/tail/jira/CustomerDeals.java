package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The opportunities of many customers, by one question. */
@Component
public record CustomerDeals(LoggedIssues found, SalesIssues issues, StageLists stages) {

    /** Jira tells no more at once. */
    private static final int MOST = 1_000;

    /** Those that a user may see, in whatever stage, by the ids of the customers; one without any is missing. */
    public Map<Long, List<Issue>> of(ApplicationUser user, Project project, List<Issue> customers) {
        return all(user, project, customers).stream()
                .filter(issue -> issues.is(SalesIssueType.OPPORTUNITY, issue))
                .collect(Collectors.groupingBy(deal -> Objects.requireNonNull(deal.getParentId())));
    }

    /** Of those of many customers what is neither won nor lost. */
    public Map<Long, List<Issue>> open(Project project, Map<Long, List<Issue>> all) {
        Set<String> open = openStatuses(project.getId());
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .filter(deal -> open.contains(deal.getStatusId()))
                .toList()));
    }

    /** By one question, unless there are too many; of one customer that alone has too many, those that were changed last. */
    private List<Issue> all(ApplicationUser user, Project project, List<Issue> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        String keys = customers.stream().map(Issue::getKey).collect(Collectors.joining(", "));
        List<Issue> all = found.search(user, project, "parent in (%s)".formatted(keys), MOST);
        int half = customers.size() / 2;
        return all.size() < MOST || half == 0
                ? all
                : Stream.of(customers.subList(0, half), customers.subList(half, customers.size()))
                        .flatMap(some -> all(user, project, some).stream())
                        .toList();
    }

    /** The statuses in which a project's opportunities are neither won nor lost. */
    public Set<String> openStatuses(long projectId) {
        return stages.of(projectId).stages().stream()
                .filter(stage -> stage.kind() == Stage.Kind.OPEN)
                .flatMap(stage -> stage.statuses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
