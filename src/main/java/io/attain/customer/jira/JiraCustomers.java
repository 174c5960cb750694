package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.TierBook;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Customers as tiers need them, read from their issues. */
@Component
public record JiraCustomers(
        IssueScan scan,
        IssuesById stored,
        SalesIssues issues,
        SalesFields fields,
        SalesProjects projects,
        RemovedOptions removed,
        CustomerFields others,
        MergedIssues merged,
        TierBook book)
        implements Customers {

    /** The customer that an issue is, or nothing if it is none. */
    public Optional<Customer> of(Issue issue, SalesProject project) {
        return issues.is(SalesIssueType.CUSTOMER, issue) ? Optional.of(customer(issue, project)) : Optional.empty();
    }

    @Override
    public void forEach(long projectId, Consumer<Customer> action) {
        projects.find(projectId)
                .ifPresent(project -> forEachIssue(project, issue -> action.accept(customer(issue, project))));
    }

    @Override
    public Optional<Customer> find(long customerId) {
        return stored.of(List.of(customerId)).values().stream().findFirst().flatMap(issue -> Optional.ofNullable(
                        issue.getProjectId())
                .flatMap(projects::find)
                .flatMap(project -> of(issue, project)));
    }

    @Override
    public boolean isGone(long customerId) {
        return stored.of(List.of(customerId)).isEmpty();
    }

    @Override
    public boolean isMoving(long customerId) {
        return merged.isMoving(customerId);
    }

    @Override
    public Unit money(long projectId) {
        return projects.find(projectId).map(SalesProject::money).orElse(Unit.MONEY);
    }

    /** The issues of a project's customers that people see under some names, which are in lower case; in their order. */
    List<Issue> named(SalesProject project, Set<String> names) {
        List<Issue> named = new ArrayList<>();
        forEachIssue(project, issue -> {
            if (names.contains(nameOf(issue))) {
                named.add(issue);
            }
        });
        return named;
    }

    /** A customer's name as people see it, in lower case. */
    static String nameOf(Issue issue) {
        return VisibleText.line(issue.getSummary()).toLowerCase(Locale.ROOT);
    }

    private void forEachIssue(SalesProject project, Consumer<Issue> action) {
        scan.forEach(project.projectId(), List.of(SalesIssueType.CUSTOMER), action);
    }

    private Customer customer(Issue issue, SalesProject project) {
        String yes = SalesField.EXPANSION_PLAN.yes();
        boolean plan = fields.option(issue, SalesField.EXPANSION_PLAN)
                .map(yes::equals)
                .orElseGet(() -> removed.isStillSaid(yes, List.of(issue)) && hadPlan(issue.getId()));
        return new Customer(
                issue.getId(),
                project.projectId(),
                project.money(),
                plan,
                issue.getAssigneeId(),
                field -> others.value(issue, field));
    }

    private boolean hadPlan(long customerId) {
        return book.find(customerId).filter(before -> before.inputs().planned()).isPresent();
    }
}
