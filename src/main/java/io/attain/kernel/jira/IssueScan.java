package io.attain.kernel.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads all issues of some of our types in a project, page by page, whoever may see them: which there are a search says, and
 * what they are Jira's database, for an index may lag behind it.
 */
@Component
public record IssueScan(@ComponentImport SearchService search, IssuesById stored, SalesIssues issues) {

    private static final int PAGE = 500;
    /** An index that was killed with its server has caught up by then. */
    private static final Duration LONGEST_LAG = Duration.ofDays(1);

    /**
     * Hands every issue of these types, in every status, to {@code action}, each once, whatever changes meanwhile.
     *
     * @throws IllegalStateException if the search fails
     */
    public void forEach(long projectId, Collection<SalesIssueType> types, Consumer<Issue> action) {
        forEach(projectId, types, Set.of(), action);
    }

    /**
     * As above, and then those that we know of though the search finds them not.
     *
     * @param known ids of issues; those that are gone, or of other types or projects, do not matter
     */
    public void forEach(long projectId, Collection<SalesIssueType> types, Set<Long> known, Consumer<Issue> action) {
        forEach(projectId, types, "", known, action);
    }

    /** As above, but only those that were changed in the last so long, in whole days and one more. */
    public void forEachNew(long projectId, Collection<SalesIssueType> types, Duration ago, Consumer<Issue> action) {
        forEach(projectId, types, " AND updated >= -" + (ago.toDays() + 1) + "d", Set.of(), action);
    }

    /** As above, but only those that are some people's; none for nobody. */
    public void forEachOf(
            long projectId,
            Collection<SalesIssueType> types,
            Collection<ApplicationUser> assignees,
            Consumer<Issue> action) {
        if (assignees.isEmpty()) {
            return;
        }
        Set<String> keys = assignees.stream().map(ApplicationUser::getKey).collect(Collectors.toSet());
        forEach(projectId, types, " AND assignee in (" + names(assignees) + ")", Set.of(), issue -> {
            String owner = issue.getAssigneeId();
            if (owner != null && keys.contains(owner)) {
                action.accept(issue);
            }
        });
    }

    /** As above, but only those that are somebody's who is none of some people: a search can name nobody who was deleted. */
    public void forEachOfOthers(
            long projectId,
            Collection<SalesIssueType> types,
            Collection<ApplicationUser> assignees,
            Consumer<Issue> action) {
        String none = assignees.isEmpty() ? "" : " AND assignee not in (" + names(assignees) + ")";
        forEach(projectId, types, " AND assignee is not EMPTY" + none, Set.of(), action);
    }

    private static String names(Collection<ApplicationUser> people) {
        return people.stream()
                .map(each -> "\"" + each.getUsername().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(", "));
    }

    /** As above, but only those that are nobody's. */
    public void forEachUnassigned(long projectId, Collection<SalesIssueType> types, Consumer<Issue> action) {
        forEach(projectId, types, " AND assignee is EMPTY", Set.of(), action);
    }

    /** Hands the sub-tasks of some issues that are of no type of ours to {@code action}. */
    public void forEachPart(Collection<Long> parents, Consumer<Issue> action) {
        String ours = Stream.of(SalesIssueType.values())
                .flatMap(type -> issues.idOf(type).stream())
                .collect(Collectors.joining(", "));
        if (!ours.isEmpty()) {
            below(parents).forEach(below -> read(below + " AND issuetype not in (" + ours + ")", action));
        }
    }

    /** Hands the sub-tasks of some issues that are of these types to {@code action}, and reads no others. */
    public void forEachPart(
            long projectId, Collection<SalesIssueType> types, Collection<Long> parents, Consumer<Issue> action) {
        below(parents).forEach(below -> forEach(projectId, types, " AND " + below, Set.of(), action));
    }

    private static Stream<String> below(Collection<Long> parents) {
        List<Long> all = List.copyOf(parents);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PAGE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PAGE)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "parent in (", ")")));
    }

    private void forEach(
            long projectId, Collection<SalesIssueType> types, String more, Set<Long> known, Consumer<Issue> action) {
        List<String> ids =
                types.stream().map(issues::idOf).flatMap(Optional::stream).toList();
        if (!ids.isEmpty()) {
            Set<Long> unread = new HashSet<>(known);
            Set<Long> read = new HashSet<>();
            Consumer<Issue> once = issue -> {
                boolean isWanted = Long.valueOf(projectId).equals(issue.getProjectId())
                        && ids.contains(issue.getIssueTypeId())
                        && !issues.isAway(issue);
                if (isWanted && read.add(issue.getId())) {
                    unread.remove(issue.getId());
                    action.accept(issue);
                }
            };
            read("project = " + projectId + " AND issuetype in (" + String.join(", ", ids) + ")" + more, once);
            stored.of(unread).values().forEach(once);
        }
    }

    /** What some issues are now, by id; those that are gone are missing. */
    public Map<Long, Issue> now(Collection<Long> ids) {
        return stored.of(ids);
    }

    /** Whether a search finds for certain what was made then. */
    public static boolean isFound(Instant made, Instant now) {
        return made.isBefore(now.minus(LONGEST_LAG));
    }

    /** When an issue was changed last; nothing if Jira does not say. */
    public static @Nullable Instant updated(Issue issue) {
        Timestamp updated = issue.getUpdated();
        return updated == null ? null : updated.toInstant();
    }

    /** Pages by key, for Jira refuses to page deeply, and its pages by number shift while issues come and go. */
    private void read(String where, Consumer<Issue> action) {
        Deque<Issue> ends = new ArrayDeque<>();
        while (true) {
            SearchResults<Issue> page = page(where, ends.peek());
            Map<Long, Issue> there = there(page.getResults());
            there.values().forEach(action);
            if (page.getTotal() > PAGE) {
                ends.push(end(page.getResults(), there));
            } else if (ends.isEmpty() || !there(List.of(ends.getFirst())).isEmpty()) {
                return;
            } else {
                ends.pop(); // after an issue that is gone comes nothing: it says nothing about the others
            }
        }
    }

    private SearchResults<Issue> page(String where, @Nullable Issue after) {
        String jql = where + (after == null ? "" : " AND key > \"" + after.getKey() + "\"") + " ORDER BY key ASC";
        SearchService.ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            String errors = query.getErrors().getErrorMessages().stream().collect(Collectors.joining("; "));
            throw new IllegalStateException("Jira refuses the search " + jql + ": " + errors);
        }
        try {
            return search.searchOverrideSecurity(null, query.getQuery(), new PagerFilter<>(PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("The search failed: " + jql, e);
        }
    }

    /** What found issues are now; those that are gone or have other keys are missing. */
    private Map<Long, Issue> there(List<Issue> found) {
        Map<Long, Issue> there = stored.of(found.stream().map(Issue::getId).toList());
        Set<String> keys = found.stream().map(Issue::getKey).collect(Collectors.toSet());
        there.values().removeIf(issue -> !keys.contains(issue.getKey()));
        return there;
    }

    /** The last one that is still there. */
    private static Issue end(List<Issue> found, Map<Long, Issue> there) {
        for (int last = found.size() - 1; last >= 0; last--) {
            Issue end = there.get(found.get(last).getId());
            if (end != null) {
                return end;
            }
        }
        throw new IllegalStateException("Jira finds more than " + PAGE + " issues, and the first of them are all gone");
    }
}
