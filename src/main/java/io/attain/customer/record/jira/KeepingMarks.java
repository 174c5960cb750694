package io.attain.customer.record.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.record.Identity;
import io.attain.customer.record.MarkBook;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps by what customers are known again, as their issues say it. Those of an older version are looked at once. */
@Component
record KeepingMarks(MarkBook marks, SalesIssues issues, SalesFields fields, IssueScan scan)
        implements IssueWatcher, CatchingUp {

    @Override
    public void changed(IssueChanged change) {
        if (change.what() == What.EDITED && issues.is(SalesIssueType.CUSTOMER, change.issue())) {
            keep(change.issue());
        }
    }

    @Override
    public void catchUp(long projectId) {
        if (!marks.isWhole(projectId)) {
            scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER), this::keep);
            marks.markWhole(projectId);
        }
    }

    private void keep(Issue customer) {
        marks.put(
                Objects.requireNonNull(customer.getProjectId()),
                customer.getId(),
                Identity.of(
                        Objects.requireNonNullElse(customer.getSummary(), ""),
                        text(customer, SalesField.TAX_NUMBER),
                        text(customer, SalesField.PHONE),
                        text(customer, SalesField.WEB_DOMAIN)));
    }

    private String text(Issue customer, SalesField field) {
        return fields.text(customer, field).orElse("");
    }
}
