package io.attain.customer.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Customer;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Customers as tiers need them, read from their issues. */
@Component
public final class JiraCustomers {

    private static final int PAGE = 500;

    private final SearchService search;
    private final SalesIssues issues;
    private final SalesFields fields;

    JiraCustomers(@ComponentImport SearchService search, SalesIssues issues, SalesFields fields) {
        this.search = search;
        this.issues = issues;
        this.fields = fields;
    }

    /** The customer that an issue is, or nothing if it is none. */
    public Optional<Customer> of(Issue issue, SalesProject project) {
        return issues.is(SalesIssueType.CUSTOMER, issue) ? Optional.of(customer(issue, project)) : Optional.empty();
    }

    /**
     * Hands every customer of a project to {@code action}, whoever may see it, in pages.
     *
     * @throws IllegalStateException if the search fails
     */
    public void forEach(SalesProject project, Consumer<Customer> action) {
        forEachIssue(project, issue -> action.accept(customer(issue, project)));
    }

    /** The issues of a project's customers by their names in lower case; of two with one name the first. */
    Map<String, Issue> byName(SalesProject project) {
        Map<String, Issue> byName = new HashMap<>();
        forEachIssue(project, issue -> byName.putIfAbsent(issue.getSummary().toLowerCase(Locale.ROOT), issue));
        return byName;
    }

    private void forEachIssue(SalesProject project, Consumer<Issue> action) {
        Optional<String> type = issues.idOf(SalesIssueType.CUSTOMER);
        if (type.isEmpty()) {
            return;
        }
        int start = 0;
        List<Issue> page;
        do {
            page = page(project, type.get(), start);
            page.forEach(action);
            start += page.size();
        } while (page.size() == PAGE);
    }

    private List<Issue> page(SalesProject project, String type, int start) {
        String jql = "project = %d AND issuetype = %s ORDER BY key ASC".formatted(project.projectId(), type);
        SearchService.ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            throw new IllegalStateException("Jira refuses the search " + jql);
        }
        try {
            return search.searchOverrideSecurity(null, query.getQuery(), new PagerFilter<>(start, PAGE))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("The search for customers failed", e);
        }
    }

    private Customer customer(Issue issue, SalesProject project) {
        boolean plan = fields.option(issue, SalesField.EXPANSION_PLAN)
                .filter("Yes"::equals)
                .isPresent();
        return new Customer(issue.getId(), project.projectId(), project.digits(), plan);
    }
}
