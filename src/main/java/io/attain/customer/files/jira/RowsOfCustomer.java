package io.attain.customer.files.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.OtherSystem;
import io.attain.customer.files.jira.CustomerIssuesOfFiles.Kept;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.IssueWriter.Checked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rows of a file that are of one customer, and what becomes of it. */
final class RowsOfCustomer {

    final @Nullable Issue issue;
    final OtherSystem before;
    final List<CustomerRow> rows = new ArrayList<>();
    final ChainRows people;
    CustomerRow said;
    List<Change> changes = List.of();

    @Nullable
    Checked checked;

    RowsOfCustomer(@Nullable Issue issue, CustomerRow first, Kept kept) {
        this.issue = issue;
        this.before = kept.other();
        this.said = first;
        this.people = new ChainRows(kept.chain());
    }

    void add(CustomerRow row, CustomerRow says) {
        said = rows.isEmpty() ? says : said.with(says);
        rows.add(row);
    }

    CustomerRow first() {
        return rows.get(0);
    }

    boolean isNew() {
        return issue == null;
    }

    boolean writes() {
        return isNew() || !changes.isEmpty() || people.isNew();
    }

    /** By what its writing is kept. */
    String called() {
        return issue == null ? said.name() : issue.getKey();
    }

    /** What the customer is called before the file is written, or after it. */
    String name(boolean after) {
        return issue == null || (after && !said.name().isEmpty()) ? said.name() : VisibleText.of(issue.getSummary());
    }

    /** What becomes of one of the rows. */
    ImportStep step(CustomerRow row, List<Change> changes) {
        boolean isNew = isNew() && row.equals(first());
        String name = row.name().isEmpty() ? name(false) : row.about();
        return isNew
                ? ImportStep.create(row.line(), name, changes)
                : ImportStep.known(row.line(), name, issue == null ? null : issue.getKey(), changes);
    }
}
