package io.attain.customer.files.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.customer.record.CompanyName;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the customers of rows: by the key of the issue and the numbers of other systems, and only where those find nobody by the
 * name, whose width and marks do not count, and whose legal form does.
 */
@Component
public record KnownCustomers(IssueScan scan, SalesFields fields, SalesAccess access, OtherSystems others) {

    /** The customers of a project that a user sees, by what rows may name. */
    record Found(Map<String, Set<Issue>> byNumber, Map<String, Set<Issue>> byName) {

        /** Whether it is known by a number that a row says, so that its name may be another by now. */
        boolean isByNumber(CustomerRow row) {
            return numbers(row)
                    .anyMatch(number -> !byNumber.getOrDefault(number, Set.of()).isEmpty());
        }

        /** Those that a row may be about: nobody, one, or several, which is an error. */
        List<Issue> of(CustomerRow row) {
            Set<Issue> named = new LinkedHashSet<>();
            numbers(row).forEach(number -> named.addAll(byNumber.getOrDefault(number, Set.of())));
            return List.copyOf(named.isEmpty() ? byName.getOrDefault(nameOf(row.name()), Set.of()) : named);
        }
    }

    /** By what a row is known within its file where no customer is known yet. */
    static String identity(CustomerRow row) {
        return numbers(row).findFirst().orElseGet(() -> nameOf(row.name()));
    }

    private static Stream<String> numbers(CustomerRow row) {
        return Stream.of(
                        row.key().isEmpty() ? "" : key(row.key()),
                        row.erpNumber().isEmpty() ? "" : erp(row.erpNumber()),
                        row.other().number().isEmpty() ? "" : crm(row.other().number()))
                .filter(number -> !number.isEmpty());
    }

    private static String key(String written) {
        return "key " + written.toLowerCase(Locale.ROOT);
    }

    private static String erp(String written) {
        return "erp " + written.toLowerCase(Locale.ROOT);
    }

    /** Salesforce tells records apart by the case of their numbers. */
    private static String crm(String written) {
        return "crm " + written;
    }

    private static String nameOf(String name) {
        CompanyName company = CompanyName.of(VisibleText.line(name));
        return company.core().isEmpty() ? name.toLowerCase(Locale.ROOT) : company.core() + "|" + company.form();
    }

    /** The customers that rows may be about. All of the project's are read once. */
    Found find(ApplicationUser user, long projectId, Collection<CustomerRow> rows) {
        Set<String> numbers = rows.stream().flatMap(KnownCustomers::numbers).collect(Collectors.toSet());
        Set<String> names = rows.stream().map(row -> nameOf(row.name())).collect(Collectors.toSet());
        Map<Long, OtherSystem> numbered = others.numbered(projectId);
        Map<String, Set<Issue>> byNumber = new HashMap<>();
        Map<String, Set<Issue>> byName = new HashMap<>();
        scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER), issue -> {
            String crm = numbered.getOrDefault(issue.getId(), OtherSystem.NONE).number();
            note(byNumber, key(issue.getKey()), numbers, issue);
            note(byNumber, erp(fields.text(issue, SalesField.ERP_NUMBER).orElse("")), numbers, issue);
            note(byNumber, crm(crm), numbers, issue);
            note(byName, nameOf(Objects.requireNonNullElse(issue.getSummary(), "")), names, issue);
        });
        Set<Issue> seen = access.seen(
                user,
                Stream.of(byNumber, byName)
                        .flatMap(found -> found.values().stream())
                        .flatMap(Set::stream)
                        .distinct()
                        .toList());
        return new Found(only(byNumber, seen), only(byName, seen));
    }

    private static void note(Map<String, Set<Issue>> found, String written, Set<String> wanted, Issue issue) {
        if (wanted.contains(written)) {
            found.computeIfAbsent(written, none -> new LinkedHashSet<>()).add(issue);
        }
    }

    private static Map<String, Set<Issue>> only(Map<String, Set<Issue>> found, Set<Issue> seen) {
        Map<String, Set<Issue>> left = new LinkedHashMap<>();
        found.forEach((written, issues) -> {
            Set<Issue> told =
                    issues.stream().filter(seen::contains).collect(Collectors.toCollection(LinkedHashSet::new));
            left.put(written, told);
        });
        return left;
    }
}
