package io.attain.kernel.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all issues of some of our types in a project, page by page, whoever may see them. */
@Component
public record IssueScan(@ComponentImport SearchService search, SalesIssues issues) {

    private static final int PAGE = 500;

    /**
     * Hands every issue of these types, in every status, to {@code action}.
     *
     * @throws IllegalStateException if the search fails
     */
    public void forEach(long projectId, Collection<SalesIssueType> types, Consumer<Issue> action) {
        List<String> ids =
                types.stream().map(issues::idOf).flatMap(Optional::stream).toList();
        if (!ids.isEmpty()) {
            read("project = " + projectId + " AND issuetype in (" + String.join(", ", ids) + ")", action);
        }
    }

    /** When an issue was changed last; nothing if Jira does not say. */
    public static @Nullable Instant updated(Issue issue) {
        Timestamp updated = issue.getUpdated();
        return updated == null ? null : updated.toInstant();
    }

    private void read(String where, Consumer<Issue> action) {
        String jql = where + " ORDER BY key ASC";
        SearchService.ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            String errors = query.getErrors().getErrorMessages().stream().collect(Collectors.joining("; "));
            throw new IllegalStateException("Jira refuses the search " + jql + ": " + errors);
        }
        try {
            List<Issue> page;
            int start = 0;
            do {
                page = new ArrayList<>(
                        search.searchOverrideSecurity(null, query.getQuery(), new PagerFilter<>(start, PAGE))
                                .getResults());
                page.forEach(action);
                start += page.size();
            } while (page.size() == PAGE);
        } catch (SearchException e) {
            throw new IllegalStateException("The search failed: " + jql, e);
        }
    }
}
