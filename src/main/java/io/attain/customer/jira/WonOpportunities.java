package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Purchases;
import io.attain.kernel.Period;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.jira.JiraOpportunities;
import org.springframework.stereotype.Component;

/** What a customer bought: the amounts of its won opportunities, each on its close date. */
@Component
public final class WonOpportunities implements Purchases {

    private final IssueManager issues;
    private final JiraOpportunities opportunities;

    WonOpportunities(@ComponentImport IssueManager issues, JiraOpportunities opportunities) {
        this.issues = issues;
        this.opportunities = opportunities;
    }

    @Override
    public long of(long customerId, Period period) {
        Issue customer = issues.getIssueObject(customerId);
        if (customer == null) {
            return 0;
        }
        return opportunities.ofCustomer(customer).stream()
                .filter(opportunity -> opportunity.isWonWithin(period))
                .mapToLong(Opportunity::amount)
                .sum();
    }
}
