package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What issues are that may pass. */
@Component
record Kinds(SalesIssues types) {

    /**
     * What an issue is now: an open deal may be won tomorrow.
     *
     * @param stages those of its project
     */
    Kind of(Issue issue, Stages stages) {
        return switch (types.typeOf(issue).orElse(SalesIssueType.COACHING_ITEM)) {
            case CUSTOMER -> Kind.CUSTOMER;
            case OPPORTUNITY -> isClosed(issue, stages) ? Kind.CLOSED_DEAL : Kind.OPEN_DEAL;
            case SALES_TARGET, TARGET_SHARE -> Kind.TARGET;
            default -> Kind.TASK;
        };
    }

    private static boolean isClosed(Issue deal, Stages stages) {
        return Optional.ofNullable(deal.getStatusId())
                .flatMap(stages::ofStatus)
                .filter(stage -> stage.kind() != Stage.Kind.OPEN)
                .isPresent();
    }
}
