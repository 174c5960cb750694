package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells what is still worked on: customers, and opportunities that are neither won nor lost. */
@Component
public record OpenDeals(SalesIssues issues, StageLists stages) {

    boolean isOpen(Issue issue) {
        return issues.is(SalesIssueType.CUSTOMER, issue)
                || (issues.is(SalesIssueType.OPPORTUNITY, issue) && isOfOpenStage(issue));
    }

    private boolean isOfOpenStage(Issue deal) {
        return stages.of(Objects.requireNonNull(deal.getProjectId()))
                .ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                .filter(stage -> stage.kind() != Stage.Kind.OPEN)
                .isEmpty();
    }
}
