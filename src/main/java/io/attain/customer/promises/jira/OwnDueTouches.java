package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.DueTouch.State;
import io.attain.customer.promises.app.DueTouches;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The touches that somebody's own customers are promised by now, by as many questions however many customers there are. */
@Component
public record OwnDueTouches(LoggedIssues found, SalesIssues types, DueTouches touches, Today today) {

    /** More customers are nobody's plan of a day: those that were changed last. */
    private static final int MOST = 1000;

    /**
     * What was found.
     *
     * @param touches due and overdue ones, the earliest first
     * @param customers theirs, by the ids of their issues
     */
    public record Own(List<DueTouch> touches, Map<Long, Issue> customers) {

        /** Whom a touch of these is promised. */
        public Issue customerOf(DueTouch touch) {
            return Objects.requireNonNull(customers.get(touch.customerId()));
        }
    }

    /** Those of a project's customers that are a person's. */
    public Own of(ApplicationUser person, Project project) {
        LocalDate day = today.of(person.getKey());
        Map<Long, Issue> own = types.idOf(SalesIssueType.CUSTOMER).stream()
                .flatMap(type ->
                        found
                                .search(person, project, "assignee = currentUser() AND issuetype = " + type, MOST)
                                .stream())
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
        return new Own(
                touches.of(project.getId(), own.keySet(), person.getKey()).stream()
                        .filter(touch -> touch.on(day) != State.COMING)
                        .toList(),
                own);
    }
}
