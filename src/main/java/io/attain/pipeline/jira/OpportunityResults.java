package io.attain.pipeline.jira;

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
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** All results of a project's won opportunities, read from the issues. */
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
    public void forEach(long projectId, Consumer<Result> action) {
        List<Opportunity> won = new ArrayList<>();
        scan.forEach(projectId, SalesIssueType.OPPORTUNITY, SalesStatus.WON, issue -> opportunities
                .read(issue)
                .ifPresent(won::add));
        Wins.results(won).values().forEach(results -> results.forEach(action));
    }
}
