package io.attain.activity.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.Conversion;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.Wins;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.results.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person did and won in a stretch of days, from the daily logs and the won opportunities. */
@Component
class OwnHistory {

    private final DailyLogs logs;
    private final IssueScan scan;
    private final JiraOpportunities opportunities;
    private final UserManager users;

    OwnHistory(DailyLogs logs, IssueScan scan, JiraOpportunities opportunities, @ComponentImport UserManager users) {
        this.logs = logs;
        this.scan = scan;
        this.opportunities = opportunities;
        this.users = users;
    }

    /** The person's conversion towards a metric that wins add to. */
    Conversion of(long projectId, String owner, Metric metric, Period period) {
        ApplicationUser user = users.getUserByKey(owner);
        if (user == null) {
            return Conversion.NONE;
        }
        List<Result> won = results(projectId, user, metric).stream()
                .filter(result ->
                        result.metric().equals(metric) && result.owner().equals(owner) && period.contains(result.day()))
                .toList();
        long amount = won.stream().mapToLong(Result::amount).sum();
        List<DailyLog> logged = logs.submitted(projectId, owner, period);
        long whileLogging = logged.isEmpty()
                ? 0
                : won.stream()
                        .filter(win -> !win.day().isBefore(logged.get(0).day()))
                        .count();
        return new Conversion(won.size(), amount, whileLogging, done(logged));
    }

    /** A win is a customer's first only beside the customer's other wins, whoever won them. */
    private List<Result> results(long projectId, ApplicationUser owner, Metric metric) {
        Map<Long, Opportunity> own = new HashMap<>();
        Map<Long, Issue> customers = new HashMap<>();
        scan.forEach(projectId, SalesIssueType.OPPORTUNITY, SalesStatus.WON, owner, issue -> opportunities
                .read(issue)
                .ifPresent(found -> {
                    own.put(found.issueId(), found);
                    customers.put(found.customerId(), issue.getParentObject());
                }));
        Collection<Opportunity> looked = own.values();
        if (metric.equals(Metric.NEW_CUSTOMERS)) {
            List<Opportunity> all = new ArrayList<>();
            customers.values().forEach(customer -> all.addAll(opportunities.ofCustomer(customer)));
            looked = all;
        }
        return Wins.results(looked).values().stream().flatMap(List::stream).toList();
    }

    private static Map<Metric, Long> done(List<DailyLog> logged) {
        Map<Metric, Long> done = new HashMap<>();
        logged.forEach(log ->
                log.content().counts().forEach((action, times) -> done.merge(action, (long) times, Long::sum)));
        return done;
    }
}
