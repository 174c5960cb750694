package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Asking;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A Support Request under a customer starts the clock when it is made, and ends with it when it is deleted. */
@Component
public record AskingCustomers(SalesIssues types, AnsweringRequests answering, Requests requests, Today today)
        implements IssueWatcher {

    /** Jira may tell late; what is told of a Support Request much later than that is no longer that it was made. */
    private static final Duration JUST_MADE = Duration.ofHours(1);

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.DELETED) {
            requests.forget(keyOf(issue.getId()));
        } else if (types.is(SalesIssueType.SUPPORT_REQUEST, issue)) {
            Issue customer = issue.getParentObject();
            Timestamp made = issue.getCreated();
            if (customer != null && types.is(SalesIssueType.CUSTOMER, customer) && made != null && isNew(made)) {
                answering.start(
                        keyOf(issue.getId()),
                        asking(customer),
                        VisibleText.cut(
                                issue.getKey() + " " + Objects.requireNonNullElse(issue.getSummary(), ""),
                                Request.MAX_TEXT),
                        Objects.requireNonNullElse(issue.getCreatorId(), ""),
                        made.toInstant());
            }
        }
    }

    /** A customer who asks. */
    public static Asking asking(Issue customer) {
        return new Asking(
                projectOf(customer), customer.getId(), Objects.requireNonNullElse(customer.getAssigneeId(), ""));
    }

    static String keyOf(long supportRequestId) {
        return "issue/" + supportRequestId;
    }

    private boolean isNew(Timestamp made) {
        return made.toInstant().isAfter(today.now().minus(JUST_MADE));
    }

    private static long projectOf(Issue issue) {
        return Objects.requireNonNull(issue.getProjectId());
    }
}
