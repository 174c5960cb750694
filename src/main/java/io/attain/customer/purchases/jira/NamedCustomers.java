package io.attain.customer.purchases.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.jira.WentUpBefore;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds customers by what other systems write for them: the issue's key, the name, or the ERP number. */
@Component
public record NamedCustomers(
        IssueScan scan,
        @ComponentImport IssueManager issues,
        SalesIssues types,
        SalesFields fields,
        SalesAccess access,
        WentUpBefore wentUp) {

    /** More keys than these are found sooner by reading all customers than one by one. */
    private static final int MOST_BY_KEY = 100;

    /** What is written, as it is compared. */
    static String plain(String written) {
        return VisibleText.line(written).toLowerCase(Locale.ROOT);
    }

    /**
     * The customers of a project that a reader may see and that are written so, by what is written, plain; more than one where
     * a name is not one customer's alone. One that nothing is found for is missing. What is a key is no name, and what is a
     * name no ERP number. All customers are read only for what no key is, and once. What is nobody's by then may be that of one
     * that went up in another, which has its purchases now.
     */
    Map<String, List<Issue>> find(ApplicationUser reader, Project project, Collection<String> written) {
        Set<String> left = written.stream().map(NamedCustomers::plain).collect(Collectors.toSet());
        left.remove("");
        Map<String, List<Issue>> found = byKey(reader, project, left);
        left.removeAll(found.keySet());
        if (!left.isEmpty()) {
            ways(project.getId(), left).forEach(way -> seen(reader, way).forEach(found::putIfAbsent));
        }
        return found;
    }

    private Map<String, List<Issue>> byKey(ApplicationUser reader, Project project, Set<String> wanted) {
        String start = plain(project.getKey()) + "-";
        List<String> keys =
                wanted.stream().filter(each -> each.startsWith(start)).toList();
        Map<String, Set<Issue>> found = new HashMap<>();
        if (keys.size() <= MOST_BY_KEY) {
            for (String key : keys) {
                Issue issue = issues.getIssueObject(key.toUpperCase(Locale.ROOT));
                if (issue != null
                        && project.getId().equals(issue.getProjectId())
                        && types.is(SalesIssueType.CUSTOMER, issue)) {
                    found.put(key, Set.of(issue));
                }
            }
        }
        return seen(reader, found);
    }

    /** The customers whose key, whose name, and whose ERP number is wanted, and those that took them, in this order. */
    private List<Map<String, Set<Issue>>> ways(long projectId, Set<String> wanted) {
        Map<String, Set<Issue>> keys = new HashMap<>();
        Map<String, Set<Issue>> names = new HashMap<>();
        Map<String, Set<Issue>> numbers = new HashMap<>();
        scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER), issue -> {
            note(keys, issue.getKey(), wanted, issue);
            note(names, Objects.requireNonNullElse(issue.getSummary(), ""), wanted, issue);
            note(numbers, fields.text(issue, SalesField.ERP_NUMBER).orElse(""), wanted, issue);
        });
        Map<String, Set<Issue>> before = new HashMap<>();
        wentUp.forEach(projectId, (was, is) -> {
            note(before, was.getKey(), wanted, is);
            note(before, Objects.requireNonNullElse(was.getSummary(), ""), wanted, is);
            note(before, fields.text(was, SalesField.ERP_NUMBER).orElse(""), wanted, is);
        });
        return List.of(keys, names, numbers, before);
    }

    private static void note(Map<String, Set<Issue>> found, String written, Set<String> wanted, Issue issue) {
        String plain = plain(written);
        if (wanted.contains(plain)) {
            found.computeIfAbsent(plain, none -> new LinkedHashSet<>()).add(issue);
        }
    }

    private Map<String, List<Issue>> seen(ApplicationUser reader, Map<String, Set<Issue>> found) {
        Set<Issue> seen =
                access.seen(reader, found.values().stream().flatMap(Set::stream).toList());
        Map<String, List<Issue>> left = new HashMap<>();
        found.forEach((written, issues) -> {
            List<Issue> told = issues.stream().filter(seen::contains).toList();
            if (!told.isEmpty()) {
                left.put(written, told);
            }
        });
        return left;
    }
}
