package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customers that somebody chooses, as issues or as rows, of those that one sees. */
@Component
public record ChosenCustomers(CustomerSearch search, LoggedIssues issues, SalesIssues types, Tail tail) {

    /** Jira finds no more at a time. */
    private static final int AT_ONCE = 1_000;

    /** All that a filter finds, but no more than one above a limit. */
    public List<Subject> found(
            ApplicationUser user,
            Project project,
            CustomerFilter filter,
            TailSight sight,
            @Nullable LocalDate since,
            int limit) {
        List<Subject> found = new ArrayList<>();
        search.jql(user, project, filter).ifPresent(jql -> addIssues(user, jql, limit, found));
        String after = null;
        do {
            int left = limit + 1 - found.size();
            if (left <= 0) {
                return found;
            }
            Tail.Part part = tail.search(project.getId(), sight, filter, since, after, left);
            part.customers().stream().map(TailCustomer::subject).forEach(found::add);
            after = part.next();
        } while (after != null);
        return found;
    }

    private void addIssues(ApplicationUser user, String jql, int limit, List<Subject> found) {
        Issue last = null;
        boolean isMore = true;
        while (isMore && found.size() <= limit) {
            CustomerSearch.Found part = search.find(user, jql, last, AT_ONCE);
            part.customers().stream().map(LoggedIssues::subject).forEach(found::add);
            int count = part.customers().size();
            isMore = count > 0 && part.left() > count;
            last = isMore ? part.customers().get(count - 1) : null;
        }
    }

    /**
     * Those that are named.
     *
     * @throws Refused if one of them is none that the user sees
     */
    public List<Subject> named(
            ApplicationUser user, Project project, Set<String> keys, Set<Long> numbers, TailSight sight)
            throws Refused {
        List<Issue> known = issues(user, project, keys);
        List<TailCustomer> rows = new TreeSet<>(numbers)
                .stream()
                        .flatMap(number -> tail.find(number).stream())
                        .filter(row -> row.isRow() && row.projectId() == project.getId())
                        .filter(row -> sight.includes(row.said().owner()))
                        .toList();
        if (known.size() < keys.size() || rows.size() < numbers.size()) {
            throw Refused.because(Why.NOT_FOUND, "attain.tail.touch.fault.unseen");
        }
        List<Subject> named =
                new ArrayList<>(known.stream().map(LoggedIssues::subject).toList());
        rows.forEach(row -> named.add(row.subject()));
        return named;
    }

    private List<Issue> issues(ApplicationUser user, Project project, Set<String> keys) {
        return keys.stream()
                .sorted()
                .flatMap(key -> issues.find(user, project, key).stream())
                .filter(issue -> types.is(SalesIssueType.CUSTOMER, issue))
                .toList();
    }
}
