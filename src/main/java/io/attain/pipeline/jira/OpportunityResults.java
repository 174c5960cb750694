package io.attain.pipeline.jira;

import io.attain.kernel.Reading;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.Wins;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * All results of a project's won opportunities, read from the issues: customer by customer, because which win is a customer's
 * first only all of them tell.
 */
@Component
public class OpportunityResults implements ResultSource {

    private final IssueScan scan;
    private final JiraOpportunities opportunities;

    OpportunityResults(IssueScan scan, JiraOpportunities opportunities) {
        this.scan = scan;
        this.opportunities = opportunities;
    }

    @Override
    public Source source() {
        return Source.OPPORTUNITY;
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        Set<Long> customers = customers(projectId, reading);
        List<Opportunity> won = new ArrayList<>();
        Set<Long> unread = new HashSet<>();
        scan.forEach(projectId, SalesIssueType.OPPORTUNITY, SalesStatus.WON, issue -> {
            if (reading.isWhole() || customers.contains(issue.getParentId())) {
                opportunities.read(issue).ifPresent(won::add);
            } else {
                unread.add(issue.getId());
            }
        });
        Map<Long, List<Result>> bySource = new TreeMap<>(Wins.results(won));
        unread.forEach(id -> bySource.put(id, List.of()));
        bySource.forEach((id, results) -> {
            if (unread.contains(id)) {
                witness.unread(id);
            }
            results.forEach(witness::there);
        });
    }

    /** The customers whose turn it is, that have changed, or one of whose opportunities has; not asked for if all are. */
    private Set<Long> customers(long projectId, Reading reading) {
        Set<Long> customers = new HashSet<>();
        if (!reading.isWhole()) {
            scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY), issue -> {
                Long parent = issue.getParentId();
                if (parent != null && reading.isNew(IssueScan.updated(issue))) {
                    customers.add(parent);
                } else if (parent == null && reading.includes(issue.getId(), IssueScan.updated(issue))) {
                    customers.add(issue.getId());
                }
            });
        }
        return customers;
    }
}
