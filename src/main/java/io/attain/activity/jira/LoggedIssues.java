package io.attain.activity.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The customers and opportunities that a log's lines tell of. */
@Component
public record LoggedIssues(
        @ComponentImport IssueManager issues,
        @ComponentImport SearchService search,
        SalesIssues salesIssues,
        SalesAccess access) {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedIssues.class);
    private static final int MOST_SUGGESTED = 20;

    /** The issue of a key if it is in the project and the user may see it. */
    public Optional<Issue> find(ApplicationUser user, Project project, String key) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(issue -> project.getId().equals(issue.getProjectId()) && access.maySee(user, issue));
    }

    /**
     * The user's own customers and opportunities that changed on the day, the latest first: what a new log starts with.
     * Nothing if the search cannot say, for a suggestion must not keep anybody from writing.
     */
    public List<Issue> suggested(ApplicationUser user, Project project, LocalDate day) {
        String types = Stream.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY)
                .flatMap(type -> salesIssues.idOf(type).stream())
                .collect(Collectors.joining(", "));
        if (types.isEmpty()) {
            return List.of();
        }
        SearchService.ParseResult query = search.parseQuery(
                user,
                "project = %d AND issuetype IN (%s) AND assignee = currentUser() AND updated >= \"%s\" AND updated < \"%s\" ORDER BY updated DESC"
                        .formatted(project.getId(), types, day, day.plusDays(1)));
        if (!query.isValid()) {
            return List.of();
        }
        try {
            return search.search(user, query.getQuery(), new PagerFilter<>(MOST_SUGGESTED))
                    .getResults();
        } catch (SearchException e) {
            LOG.warn("Cannot suggest lines for a daily log in {}", project.getKey(), e);
            return List.of();
        }
    }
}
