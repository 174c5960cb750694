package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads many issues by few questions: Jira asks its database anew for each that is read by itself. */
@Component
public record IssuesById(@ComponentImport IssueManager issues, SalesAccess access) {

    private static final int AT_ONCE = 500;

    /** The issues of these ids, by id in their order; those that are no more are missing. */
    public Map<Long, Issue> of(Collection<Long> ids) {
        Map<Long, Issue> found = new LinkedHashMap<>();
        List<Long> all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (Issue issue : issues.getIssueObjects(all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
                if (issue != null) {
                    found.put(issue.getId(), issue);
                }
            }
        }
        return found;
    }

    /** Those of them that a user may see; none for nobody. */
    public Map<Long, Issue> seenBy(@Nullable ApplicationUser user, Collection<Long> ids) {
        if (user == null) {
            return Map.of();
        }
        Map<Long, Issue> found = of(ids);
        found.values().retainAll(access.seen(user, found.values()));
        return found;
    }

    /** Those of them that whoever searches may see; all that are there where Jira guards nothing. */
    public Map<Long, Issue> searchedBy(QueryCreationContext context, Collection<Long> ids) {
        return context.isSecurityOverriden() ? of(ids) : seenBy(context.getApplicationUser(), ids);
    }

    /**
     * Those sub-tasks that a user may see, of issues of one project that the user sees. A sub-task has its parent's level of
     * issue security, so that only below a parent with a level each is asked for.
     *
     * @param wholes the parents by the ids of their sub-tasks
     */
    public Set<Long> partsSeenBy(ApplicationUser user, Project project, Map<Long, Long> wholes) {
        Set<Long> seen = new HashSet<>(partsBrowsedBy(user, wholes));
        seen.retainAll(access.told(user, project, seen));
        return seen;
    }

    /** Those of them that Jira lets the user browse, whether or not they are told. */
    public Set<Long> partsBrowsedBy(ApplicationUser user, Map<Long, Long> wholes) {
        Map<Long, Issue> parents = of(wholes.values());
        Set<Long> browsed = new HashSet<>(wholes.keySet());
        List<Long> secured = wholes.keySet().stream()
                .filter(part -> !isOpen(parents.get(wholes.get(part))))
                .toList();
        secured.forEach(browsed::remove);
        browsed.addAll(browsedBy(user, secured).keySet());
        return browsed;
    }

    private static boolean isOpen(@Nullable Issue parent) {
        return parent != null && parent.getSecurityLevelId() == null;
    }

    /** Those of them that Jira lets a user browse in sales projects, whether or not they are told. */
    public Map<Long, Issue> browsedBy(ApplicationUser user, Collection<Long> ids) {
        Map<Long, Issue> found = of(ids);
        found.values().removeIf(issue -> !access.mayBrowse(user, issue));
        return found;
    }
}
