package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Purchases;
import io.attain.kernel.Period;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.SalesStatus;
import org.springframework.stereotype.Component;

/** What a customer bought: the amounts of its won opportunities, each on its close date. */
@Component
public final class WonOpportunities implements Purchases {

    private final IssueManager issues;
    private final SalesIssues salesIssues;
    private final SalesFields fields;
    private final SalesProjects projects;

    WonOpportunities(
            @ComponentImport IssueManager issues, SalesIssues salesIssues, SalesFields fields, SalesProjects projects) {
        this.issues = issues;
        this.salesIssues = salesIssues;
        this.fields = fields;
        this.projects = projects;
    }

    @Override
    public long of(long customerId, Period period) {
        Issue customer = issues.getIssueObject(customerId);
        Long projectId = customer == null ? null : customer.getProjectId();
        if (customer == null || projectId == null) {
            return 0;
        }
        int digits = projects.find(projectId).map(SalesProject::digits).orElse(0);
        return customer.getSubTaskObjects().stream()
                .filter(issue -> isWonWithin(issue, period))
                .mapToLong(
                        issue -> fields.amount(issue, SalesField.AMOUNT, digits).orElse(0))
                .sum();
    }

    private boolean isWonWithin(Issue issue, Period period) {
        return salesIssues.is(SalesIssueType.OPPORTUNITY, issue)
                && salesIssues.statusOf(issue).filter(SalesStatus.WON::equals).isPresent()
                && fields.date(issue, SalesField.CLOSE_DATE)
                        .filter(period::contains)
                        .isPresent();
    }
}
