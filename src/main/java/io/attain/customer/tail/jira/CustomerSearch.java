package io.attain.customer.tail.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.tail.CustomerFilter;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds customers in Jira, as a user sees them. What is counted and what is listed is one query, and the same query leads to
 * them in Jira.
 */
@Component
public record CustomerSearch(
        @ComponentImport SearchService search,
        SalesIssues issues,
        SalesFields fields,
        FieldOptions options,
        JiraPeople people,
        LoggedIssues named,
        MergedIssues merged) {

    private static final List<SalesField> NUMBERS =
            List.of(SalesField.PHONE, SalesField.TAX_NUMBER, SalesField.ERP_NUMBER);

    /**
     * A part of what is found.
     *
     * @param left how many there are from its first one on
     * @param customers by their keys
     */
    public record Found(int left, List<Issue> customers) {
        static final Found NOTHING = new Found(0, List.of());
    }

    /** The query that finds a project's customers; nothing where none can be found: none of them has such an option. */
    public Optional<String> jql(ApplicationUser user, Project project, CustomerFilter filter) {
        List<Optional<String>> clauses = new ArrayList<>();
        clauses.add(Optional.of("project = %s".formatted(quoted(project.getKey()))));
        clauses.add(issues.idOf(SalesIssueType.CUSTOMER).map("issuetype = %s"::formatted));
        if (merged.areAny()) {
            clauses.add(Optional.of("issue not in mergedCustomers()"));
        }
        if (!filter.text().isBlank()) {
            clauses.add(text(user, project, filter.text()));
        }
        if (filter.tier() != null) {
            clauses.add(Optional.of("issue in customersInTier(%s)".formatted(filter.tier())));
        }
        if (filter.owner() != null) {
            clauses.add(owner(filter.owner()));
        }
        if (filter.untouched() > 0) {
            clauses.add(Optional.of(
                    "issue in notTouchedFor(%s, %dd)".formatted(quoted(project.getKey()), filter.untouched())));
        }
        option(project, SalesField.REGION, filter.region()).ifPresent(clauses::add);
        option(project, SalesField.CUSTOMER_TYPE, filter.type()).ifPresent(clauses::add);
        return clauses.stream().allMatch(Optional::isPresent)
                ? Optional.of(clauses.stream().map(Optional::orElseThrow).collect(Collectors.joining(" AND ")))
                : Optional.empty();
    }

    private Optional<Optional<String>> option(Project project, SalesField field, String word) {
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(options.clause(project.getId(), SalesIssueType.CUSTOMER, field, word));
    }

    private Optional<String> owner(String key) {
        return key.isEmpty()
                ? Optional.of("assignee is EMPTY")
                : people.find(key).map(user -> "assignee = " + quoted(user.getUsername()));
    }

    /** By the key of its issue, words of its name, or a number of it. */
    private Optional<String> text(ApplicationUser user, Project project, String text) {
        Optional<String> key = named.find(user, project, text.strip().toUpperCase(Locale.ROOT))
                .map(issue -> "key = " + quoted(issue.getKey()));
        String words = LoggedIssues.words(text);
        boolean isNumber = text.codePoints().anyMatch(Character::isDigit);
        return key.or(() -> words.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                Stream.of("summary"),
                                isNumber ? NUMBERS.stream().flatMap(field -> id(field).stream()) : Stream.of())
                        .map(field -> "%s ~ %s".formatted(field, quoted(words)))
                        .collect(Collectors.joining(" OR ", "(", ")"))));
    }

    private Optional<String> id(SalesField field) {
        return fields.find(field).map(custom -> "cf[%d]".formatted(custom.getIdAsLong()));
    }

    /**
     * The first that a query finds after an issue, by their keys.
     *
     * @param after null for those from the first one on
     * @throws IllegalStateException if Jira cannot search
     */
    public Found find(ApplicationUser user, String jql, @Nullable Issue after, int most) {
        String from = after == null ? "" : " AND key > " + quoted(after.getKey());
        SearchService.ParseResult query = search.parseQuery(user, jql + from + " ORDER BY key ASC");
        if (!query.isValid()) {
            return Found.NOTHING;
        }
        try {
            SearchResults<Issue> found = search.search(user, query.getQuery(), new PagerFilter<>(most));
            return new Found(found.getTotal(), found.getResults());
        } catch (SearchException e) {
            throw new IllegalStateException("The search failed: " + jql, e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
