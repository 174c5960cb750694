package io.attain.pipeline.jira;

import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.Facts;
import io.attain.words.CountingWatcher;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads all opportunities of a project anew, customer by customer and in the background, once its statuses belong to other
 * stages or its own metrics add up other wins. Until that is done the project's facts are known not to be whole, so that the nightly run reads all of them, should
 * the server stop meanwhile.
 */
@Component
public record CountingAnew(
        Facts facts,
        IssueScan scan,
        JiraOpportunities opportunities,
        PostingOpportunities posting,
        FollowingLater later)
        implements CountingWatcher {

    @Override
    public void countsOtherwise(long projectId) {
        boolean wasWhole = facts.isWhole(projectId);
        facts.markPartial(projectId);
        later.again("what the opportunities of a project count for: " + projectId, () -> {
            count(projectId);
            if (wasWhole) {
                facts.markWhole(projectId);
            }
        });
    }

    private void count(long projectId) {
        scan.forEach(
                projectId,
                List.of(SalesIssueType.CUSTOMER),
                customer -> posting.post(opportunities.ofCustomer(customer)));
    }
}
