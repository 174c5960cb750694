package io.attain.customer.purchases.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds customers by what other systems write for them: the issue's key, the name, or the ERP number. */
@Component
public record NamedCustomers(IssueScan scan, SalesFields fields, SalesAccess access) {

    /** What is written, as it is compared. */
    static String plain(String written) {
        return VisibleText.line(written).toLowerCase(Locale.ROOT);
    }

    /**
     * The customers of a project that a reader may see and that are written so, by what is written, plain; more than one where
     * a name is not one customer's alone. One that nothing is found for is missing. ERP numbers are looked at only for what no
     * key and no name is.
     */
    Map<String, List<Issue>> find(ApplicationUser reader, long projectId, Collection<String> written) {
        Set<String> wanted = written.stream().map(NamedCustomers::plain).collect(Collectors.toSet());
        Map<String, List<Issue>> found = new HashMap<>(
                scan(reader, projectId, wanted, issue -> new HashSet<>(List.of(plain(issue.getKey()), nameOf(issue)))));
        Set<String> left = new HashSet<>(wanted);
        left.removeAll(found.keySet());
        if (!left.isEmpty()) {
            found.putAll(scan(reader, projectId, left, issue -> fields.text(issue, SalesField.ERP_NUMBER)
                    .map(number -> Set.of(plain(number)))
                    .orElse(Set.of())));
        }
        return found;
    }

    private Map<String, List<Issue>> scan(
            ApplicationUser reader, long projectId, Set<String> wanted, Function<Issue, Set<String>> names) {
        Map<String, List<Issue>> found = new HashMap<>();
        scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER), issue -> names.apply(issue).stream()
                .filter(wanted::contains)
                .forEach(name ->
                        found.computeIfAbsent(name, none -> new ArrayList<>()).add(issue)));
        Set<Issue> seen = access.seen(
                reader, found.values().stream().flatMap(List::stream).toList());
        found.values().forEach(issues -> issues.removeIf(issue -> !seen.contains(issue)));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static String nameOf(Issue issue) {
        return plain(Objects.requireNonNullElse(issue.getSummary(), ""));
    }
}
