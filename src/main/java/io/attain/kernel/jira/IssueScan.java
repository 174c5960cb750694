package io.attain.kernel.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all issues of some of our types in a project, page by page, whoever may see them. */
@Component
public record IssueScan(
        @ComponentImport SearchService search, @ComponentImport IssueManager known, SalesIssues issues) {

    private static final int PAGE = 500;

    /**
     * Hands every issue of these types, in every status, to {@code action}, each once, whatever changes meanwhile.
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

    /** Pages by key, for Jira refuses to page deeply, and its pages by number shift while issues come and go. */
    private void read(String where, Consumer<Issue> action) {
        Set<Long> read = new HashSet<>();
        Deque<Issue> ends = new ArrayDeque<>();
        while (true) {
            List<Issue> page = page(where, ends.peek());
            page.stream().filter(issue -> read.add(issue.getId())).forEach(action);
            if (page.size() == PAGE) {
                ends.push(end(page));
            } else if (ends.isEmpty() || isThere(ends.getFirst())) {
                return;
            } else {
                ends.pop(); // after an issue that is gone comes nothing: it says nothing about the others
            }
        }
    }

    private List<Issue> page(String where, @Nullable Issue after) {
        String jql = where + (after == null ? "" : " AND key > \"" + after.getKey() + "\"") + " ORDER BY key ASC";
        SearchService.ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            String errors = query.getErrors().getErrorMessages().stream().collect(Collectors.joining("; "));
            throw new IllegalStateException("Jira refuses the search " + jql + ": " + errors);
        }
        try {
            return List.copyOf(search.searchOverrideSecurity(null, query.getQuery(), new PagerFilter<>(PAGE))
                    .getResults());
        } catch (SearchException e) {
            throw new IllegalStateException("The search failed: " + jql, e);
        }
    }

    /** The last one that is still there: the index may be behind. */
    private Issue end(List<Issue> page) {
        for (int last = page.size() - 1; last >= 0; last--) {
            if (isThere(page.get(last))) {
                return page.get(last);
            }
        }
        throw new IllegalStateException("Jira's index finds %d issues from %s on that are all gone"
                .formatted(page.size(), page.get(0).getKey()));
    }

    private boolean isThere(Issue issue) {
        Issue now = known.getIssueObject(issue.getId());
        return now != null && issue.getKey().equals(now.getKey());
    }
}
