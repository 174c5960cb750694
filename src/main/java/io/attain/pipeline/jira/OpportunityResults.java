package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.Wins;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** All results of a project's won opportunities, read from the issues. */
@Component
public class OpportunityResults implements ResultSource {

    private final IssueScan scan;
    private final JiraOpportunities opportunities;
    private final UserManager users;

    OpportunityResults(IssueScan scan, JiraOpportunities opportunities, @ComponentImport UserManager users) {
        this.scan = scan;
        this.opportunities = opportunities;
        this.users = users;
    }

    @Override
    public Source source() {
        return Source.OPPORTUNITY;
    }

    @Override
    public void forEach(long projectId, Consumer<Result> action) {
        List<Opportunity> won = new ArrayList<>();
        scan.forEach(projectId, SalesIssueType.OPPORTUNITY, SalesStatus.WON, issue -> opportunities
                .read(issue)
                .ifPresent(won::add));
        Wins.results(won).values().forEach(results -> results.forEach(action));
    }

    @Override
    public boolean yields(Metric metric) {
        return !metric.isKeyAction();
    }

    /** Reads the customers that the person has won only: whether a win is a customer's first depends on all of its wins. */
    @Override
    public void ofOwner(long projectId, String owner, Period days, Consumer<Result> action) {
        ApplicationUser user = users.getUserByKey(owner);
        if (user == null) {
            return;
        }
        Map<Long, Issue> customers = new TreeMap<>();
        scan.forEach(projectId, SalesIssueType.OPPORTUNITY, SalesStatus.WON, user, issue -> opportunities
                .customerOf(issue)
                .ifPresent(customer -> customers.put(customer.getId(), customer)));
        customers.values().forEach(customer -> Wins.results(opportunities.ofCustomer(customer)).values().stream()
                .flatMap(List::stream)
                .filter(result -> result.owner().equals(owner) && days.contains(result.day()))
                .forEach(action));
    }
}
