package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A Support Request under a customer starts the clock when it is made, and again when it is reopened; it ends with what it is
 * done by, and goes with it when it is deleted.
 */
@Component
public record AskingCustomers(
        SalesIssues types,
        AnsweringRequests answering,
        Requests requests,
        @ComponentImport ChangeHistoryManager histories,
        Today today)
        implements IssueWatcher {

    /** Jira may tell late; what is told of a Support Request much later than that is no longer that it was made. */
    private static final Duration JUST_MADE = Duration.ofHours(1);

    private static final String DONE = "resolution";

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.DELETED) {
            requests.forget(keyOf(issue.getId()));
            requests.forgetFrom(reopenedOf(issue.getId()));
        } else if (types.is(SalesIssueType.SUPPORT_REQUEST, issue)) {
            Issue customer = issue.getParentObject();
            if (customer != null && types.is(SalesIssueType.CUSTOMER, customer)) {
                follow(issue, customer);
            }
        }
    }

    private void follow(Issue issue, Issue customer) {
        String key = keyOf(issue.getId());
        Timestamp made = issue.getCreated();
        if (made != null && isNew(made)) {
            start(key, issue, customer, Objects.requireNonNullElse(issue.getCreatorId(), ""), made);
        }
        for (ChangeHistory history : histories.getChangeHistories(issue)) {
            String by = Objects.requireNonNullElse(history.getAuthorKey(), "");
            Timestamp at = history.getTimePerformed();
            for (ChangeItemBean item : history.getChangeItemBeans()) {
                if (isOfDone(item) && !isNone(item.getTo())) {
                    answering.answered(key, by, at.toInstant());
                } else if (isOfDone(item)) {
                    key = reopenedOf(issue.getId()) + at.toInstant().getEpochSecond();
                    if (isNew(at)) {
                        start(key, issue, customer, by, at);
                    }
                }
            }
        }
    }

    private static boolean isOfDone(ChangeItemBean item) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && DONE.equals(item.getField());
    }

    private static boolean isNone(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private void start(String key, Issue issue, Issue customer, String by, Timestamp at) {
        answering.start(
                key,
                asking(customer),
                VisibleText.cut(
                        issue.getKey() + " " + Objects.requireNonNullElse(issue.getSummary(), ""), Request.MAX_TEXT),
                by,
                at.toInstant());
    }

    /** A customer who asks. */
    public static Asking asking(Issue customer) {
        return new Asking(
                projectOf(customer), customer.getId(), Objects.requireNonNullElse(customer.getAssigneeId(), ""));
    }

    static String keyOf(long supportRequestId) {
        return "issue/" + supportRequestId;
    }

    /** What the keys of those begin with that were asked anew; when follows. */
    static String reopenedOf(long supportRequestId) {
        return keyOf(supportRequestId) + "/";
    }

    private boolean isNew(Timestamp moment) {
        return moment.toInstant().isAfter(today.now().minus(JUST_MADE));
    }

    private static long projectOf(Issue issue) {
        return Objects.requireNonNull(issue.getProjectId());
    }
}
