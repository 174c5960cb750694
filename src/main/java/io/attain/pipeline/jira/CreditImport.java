package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import io.attain.pipeline.Credit;
import io.attain.pipeline.CreditText;
import io.attain.pipeline.app.SharingCredit;
import io.attain.pipeline.app.SharingCredit.Shown;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who shares wins, as a file: a row for each opportunity, by its key. It is decided by whoever imports it. */
@Component
public record CreditImport(
        SharingCredit sharing,
        AllOrNone writing,
        SalesAccess access,
        @ComponentImport IssueManager issues,
        @ComponentImport UserManager users,
        @ComponentImport I18nResolver messages)
        implements ImportFile {

    private static final String KEY = "key";
    private static final String CREDIT = "credit";
    private static final int LONGEST_KEY = 255;

    /** An opportunity with what the file makes of it. */
    private record Row(TableRow row, Issue issue, Credit credit, Shown now) {}

    @Override
    public Name name() {
        return new Name("credit", "attain.pipeline.import.credit.");
    }

    @Override
    public ImportColumns columns(Project project) {
        return new ImportColumns(
                List.of(KEY, CREDIT),
                List.of(
                        List.of("SALES-12", "lily 60; tom 40"),
                        List.of("SALES-15", "lily 33.34; tom 33.33; wu 33.33")));
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        Caller caller = new Caller(
                order.user().getKey(),
                access.sells(order.user(), order.project()),
                access.manages(order.user(), order.project()));
        Set<String> seen = new HashSet<>();
        List<Row> rows = Table.read(order.file().get(), List.of(KEY, CREDIT), faults).rows().stream()
                .flatMap(row -> row(row, caller, order.project(), seen).stream())
                .toList();
        return new ReadFile(rows.stream().map(this::step).toList(), progress -> write(caller, rows));
    }

    private Optional<Row> row(TableRow row, Caller caller, Project project, Set<String> seen) {
        String key = row.required(KEY, LONGEST_KEY).toUpperCase(Locale.ROOT);
        Optional<Credit> credit = CreditText.read(row.text(CREDIT), this::keyOf);
        if (credit.isEmpty()) {
            row.fault(CREDIT, "attain.pipeline.import.credit.unread");
        }
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Issue issue = issues.getIssueObject(key);
        if (issue == null || !project.getId().equals(issue.getProjectId())) {
            row.fault(KEY, "attain.kernel.noIssue", key);
            return Optional.empty();
        }
        if (!seen.add(issue.getKey())) {
            row.fault(KEY, "attain.pipeline.import.credit.twice", key);
        }
        return credit.flatMap(said -> checked(row, caller, issue, said));
    }

    private Optional<Row> checked(TableRow row, Caller caller, Issue issue, Credit credit) {
        try {
            return Optional.of(
                    new Row(row, issue, credit, sharing.checked(caller, issue.getId(), issue.getKey(), credit)));
        } catch (Refused e) {
            e.faults()
                    .forEach(fault -> row.fault(
                            e.why() == Refused.Why.NOT_FOUND ? KEY : CREDIT,
                            fault.messageKey(),
                            fault.arguments().stream().map(String::valueOf).toArray(String[]::new)));
            return Optional.empty();
        }
    }

    private ImportStep step(Row row) {
        Credit before = row.now.inForce();
        Stream<ImportStep.Change> change = before.equals(row.credit)
                ? Stream.empty()
                : ImportStep.Change.of(
                        CREDIT, CreditText.of(before, this::nameOf), CreditText.of(row.credit, this::nameOf));
        ImportStep step = ImportStep.known(
                row.row.line(), String.valueOf(row.issue.getSummary()), row.issue.getKey(), change.toList());
        return row.now.opportunity().isWon() ? step.ofBooked() : step;
    }

    private List<String> write(Caller caller, List<Row> rows) {
        return writing.together(() -> {
            rows.stream().filter(row -> !row.now.inForce().equals(row.credit)).forEach(row -> share(caller, row));
            return List.of();
        });
    }

    private void share(Caller caller, Row row) {
        try {
            sharing.share(
                    caller,
                    row.issue.getId(),
                    row.issue.getKey(),
                    row.now.history().size(),
                    row.credit);
        } catch (Refused e) {
            throw new WritingRefused(e.faults().stream()
                    .map(fault -> new Problem(
                            row.row.line(),
                            null,
                            messages.getText(
                                    fault.messageKey(), fault.arguments().toArray(Serializable[]::new))))
                    .toList());
        }
    }

    private String keyOf(String loginName) {
        ApplicationUser user = users.getUserByName(loginName);
        return user == null ? loginName : user.getKey();
    }

    private String nameOf(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getUsername();
    }
}
