package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OpportunityRow;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.table.TableFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes customers and their opportunities out of rows, as the importing user. A customer is found again by its name, an
 * opportunity by its name within its customer; both are updated then. Should Jira refuse a row, everything that was
 * created is deleted again; issues that were there before keep what they were given.
 */
@Component
public final class OpportunityImport {

    private final JiraCustomers customers;
    private final SalesIssues salesIssues;
    private final IssueWriter writer;
    private final StagePath paths;
    private final OpportunityFields fields;

    OpportunityImport(
            JiraCustomers customers,
            SalesIssues salesIssues,
            IssueWriter writer,
            StagePath paths,
            OpportunityFields fields) {
        this.customers = customers;
        this.salesIssues = salesIssues;
        this.writer = writer;
        this.paths = paths;
        this.fields = fields;
    }

    /** Writes the rows; what Jira refuses goes to {@code faults}, and then nothing that was created is left. */
    public void write(
            List<OpportunityRow> rows,
            ApplicationUser user,
            Project project,
            SalesProject sales,
            List<TableFault> faults) {
        Map<String, Issue> known = customers.byName(sales);
        Deque<Issue> created = new ArrayDeque<>();
        for (OpportunityRow row : rows) {
            try {
                Issue customer = customer(row, known, created, user, project);
                opportunity(row, customer, sales, created, user, project);
            } catch (WriteRefused e) {
                faults.add(new TableFault(
                        row.line(), null, "attain.customer.import.refused", List.of(String.valueOf(e.getMessage()))));
                undo(row, created, user, faults);
                return;
            }
        }
    }

    private Issue customer(
            OpportunityRow row, Map<String, Issue> known, Deque<Issue> created, ApplicationUser user, Project project)
            throws WriteRefused {
        String name = row.customer().toLowerCase(Locale.ROOT);
        Issue found = known.get(name);
        Issue customer;
        if (found == null) {
            customer = writer.create(
                    user,
                    input(SalesIssueType.CUSTOMER, row.customer(), row, user, project),
                    issue -> fields.setCustomer(issue, row));
            created.push(customer);
        } else if (fields.customerDiffers(found, row)) {
            customer = writer.update(user, found, issue -> fields.setCustomer(issue, row));
        } else {
            return found;
        }
        known.put(name, customer);
        return customer;
    }

    private void opportunity(
            OpportunityRow row,
            Issue customer,
            SalesProject sales,
            Deque<Issue> created,
            ApplicationUser user,
            Project project)
            throws WriteRefused {
        Optional<Issue> found = customer.getSubTaskObjects().stream()
                .filter(issue -> salesIssues.is(SalesIssueType.OPPORTUNITY, issue)
                        && issue.getSummary().equalsIgnoreCase(row.opportunity()))
                .findFirst();
        Issue opportunity;
        if (found.isEmpty()) {
            opportunity = writer.createUnder(
                    customer,
                    user,
                    input(SalesIssueType.OPPORTUNITY, row.opportunity(), row, user, project),
                    issue -> fields.setOpportunity(issue, row, sales));
            created.push(opportunity);
        } else if (fields.opportunityDiffers(found.get(), row, sales)) {
            opportunity = writer.update(user, found.get(), issue -> fields.setOpportunity(issue, row, sales));
        } else {
            opportunity = found.get();
        }
        moveTo(row.stage(), opportunity, user);
    }

    private void moveTo(String stage, Issue opportunity, ApplicationUser user) throws WriteRefused {
        String status = Stream.of(SalesStatus.values())
                .filter(each -> each.jiraName().equals(stage))
                .findFirst()
                .flatMap(salesIssues::idOf)
                .orElseThrow(() -> new WriteRefused(stage));
        List<Integer> path = paths.to(status, opportunity).orElseThrow(() -> new WriteRefused(stage));
        Issue moved = opportunity;
        for (int action : path) {
            moved = writer.transition(user, moved, action);
        }
    }

    private IssueInputParameters input(
            SalesIssueType type, String summary, OpportunityRow row, ApplicationUser user, Project project)
            throws WriteRefused {
        String typeId = salesIssues.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName()));
        return writer.input()
                .setProjectId(project.getId())
                .setIssueTypeId(typeId)
                .setSummary(summary)
                .setAssigneeId(fields.username(row.ownerKey()))
                .setReporterId(user.getUsername());
    }

    /** The latest first, so that sub-tasks go before their parents. */
    private void undo(OpportunityRow row, Deque<Issue> created, ApplicationUser user, List<TableFault> faults) {
        for (Issue issue : created) {
            try {
                writer.takeBack(user, issue);
            } catch (WriteRefused e) {
                faults.add(new TableFault(
                        row.line(),
                        null,
                        "attain.customer.import.left",
                        List.of(issue.getKey(), String.valueOf(e.getMessage()))));
            }
        }
    }
}
