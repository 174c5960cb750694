package io.attain.customer.record.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.Identity;
import io.attain.customer.record.MarkBook;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps by what customers are known again, as their issues say it. Those of an older version are looked at once, and those of
 * whose change nobody was told at night.
 */
@Component
record KeepingMarks(
        MarkBook marks, ChainBook chains, SalesIssues issues, SalesFields fields, IssueScan scan, Today today)
        implements IssueWatcher, CatchingUp, Nightly {

    /** What is no customer any more is only told as moved. */
    @Override
    public void changed(IssueChanged change) {
        boolean isMoved = change.what() == What.MOVED;
        if (issues.is(SalesIssueType.CUSTOMER, change.issue())) {
            if (isMoved || change.what() == What.EDITED) {
                keep(change.issue());
            }
        } else if (isMoved) {
            marks.forget(change.issue().getId());
        }
    }

    @Override
    public NightStep nightly() {
        return new NightStep(Phase.ISSUES, "marks", (project, day, reading) -> {
            readAgain(project, reading.since());
            return List.of();
        });
    }

    private void readAgain(long projectId, @Nullable Instant since) {
        List<SalesIssueType> types = List.of(SalesIssueType.CUSTOMER);
        if (since == null) {
            scan.forEach(projectId, types, this::keep);
        } else {
            scan.forEachNew(projectId, types, Duration.between(since, today.now()), this::keep);
        }
    }

    @Override
    public void catchUp(long projectId) {
        if (!marks.isWhole(projectId)) {
            readAgain(projectId, null);
            chains.markAgain(projectId);
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
