package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.OpportunityRow;
import io.attain.customer.jira.OpportunityImport.Order;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.OpenAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteIssues;
import io.attain.kernel.jira.SiteWrites;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryStages;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old Harbor (1) has the won opportunity "Annual renewal" (2) of Wang's; nothing leads from Won to Lead. */
class OpportunityImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SalesProject SALES = new SalesProject(1, "CNY", 2);

    private final SalesSite sales = new SalesSite();
    private final SiteIssues issues = new SiteIssues(sales, event -> {});
    private final SiteWrites writes = new SiteWrites(sales, issues);
    private final StagePath paths = mock();
    private final InMemoryStages stages = new InMemoryStages();
    private final SalesRest rest = new SalesRest();
    private final StatusNames names = new StatusNames(mock(), mock());
    private final OpportunityImport importing = importing();

    private OpportunityImport importing() {
        OpportunityFields fields = new OpportunityFields(sales.fields, writes.values);
        IssueScan scan = mock();
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    issues.all().stream()
                            .filter(issue -> sales.issues.is(SalesIssueType.CUSTOMER, issue))
                            .forEach(action);
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), any(), any());
        JiraCustomers customers =
                new JiraCustomers(scan, sales.issues, sales.fields, sales.projects, SalesSite.noneRemoved(), mock());
        return new OpportunityImport(
                mock(OpportunityFile.class),
                mock(),
                new OpportunityIssues(customers, sales.issues, OpenAccess.toAll(), writes.writer, fields),
                new OpportunityMoves(sales.issues, stages, names, writes.writer, paths, writes.manager, rest.texts),
                rest.texts);
    }

    @BeforeEach
    void oldHarborHasBought() {
        stages.save(1, withStatusesByName());
        when(paths.leadsFromStart(anyString(), anyLong(), anyString())).thenReturn(true);
        when(paths.to(anyString(), any())).thenAnswer(call -> way(call.getArgument(0), call.getArgument(1)));
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        issues.rename(1, "Old Harbor");
        Map<SalesField, Object> won = Map.of(SalesField.AMOUNT, 250_000.0, SalesField.CLOSE_DATE, DAY);
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 2, 1, "wang", won);
        issues.rename(2, "Annual renewal");
        issues.enter(2, SalesStatus.WON);
    }

    private static Stages withStatusesByName() {
        return new Stages(
                1,
                InMemoryStages.all().stream()
                        .map(stage -> new Stage(
                                stage.code(),
                                stage.label(),
                                stage.kind(),
                                List.of(stage.code().toUpperCase(Locale.ROOT)),
                                false))
                        .toList());
    }

    private static Optional<List<Integer>> way(String status, Issue issue) {
        if (status.equals(issue.getStatusId())) {
            return Optional.of(List.of());
        }
        return issue.getStatusId().equals("WON") && status.equals("LEAD")
                ? Optional.empty()
                : Optional.of(List.of(List.of(SalesStatus.values()).indexOf(SalesStatus.valueOf(status))));
    }

    @Test
    void importsNewAndKnownAndTheSameAgainChangesNothing() {
        List<OpportunityRow> rows = List.of(
                row(2, "Old Harbor", "Annual renewal", 300_000, "wang", "Negotiation"),
                row(3, "old harbor", "Spare parts", 10, "wang", "Lead"),
                row(4, "New Mill", "First order", 20, "lily", "Won"));

        assertThat(write(rows)).isEqualTo(3);
        assertThat(summaries())
                .containsExactly("Old Harbor", "Annual renewal", "New Mill", "Spare parts", "First order");
        assertThat(amount("Annual renewal")).isEqualTo("300000.00");
        assertThat(status("Annual renewal")).isEqualTo("Negotiation");
        assertThat(status("First order")).isEqualTo("Won");

        int before = writes.writes;
        write(rows);
        assertThat(writes.writes).isEqualTo(before);
    }

    @Test
    void aStageMayBeNamedByItsCodeOrInChinese() {
        assertThat(write(List.of(
                        row(2, "Old Harbor", "Annual renewal", 250_000, "wang", "Won 阶段"),
                        row(3, "Old Harbor", "Spare parts", 10, "wang", "lead"))))
                .isEqualTo(1);
        assertThat(status("Annual renewal")).isEqualTo("Won");
        assertThat(status("Spare parts")).isEqualTo("Lead");
    }

    @Test
    void aStageThatNoWayLeadsToIsToldBeforeAnythingIsWritten() {
        when(paths.leadsFromStart("LOST", 1, "OPPORTUNITY")).thenReturn(false);

        assertThat(refused(
                        row(2, "Old Harbor", "Annual renewal", 999_999, "wang", "Lead"),
                        row(3, "New Mill", "First order", 20, "lily", "Lost"),
                        row(4, "Old Harbor", "Spare parts", 10, "wang", "Won")))
                .containsExactly(
                        new Problem(2L, null, reason("attain.customer.import.noWay [Won, Lead]")),
                        new Problem(3L, null, reason("attain.customer.import.unreachable [Lost]")));
        assertThat(writes.writes).isZero();
        assertUntouched();
    }

    @Test
    void whatJiraWouldRefuseIsToldBeforeAnythingIsWritten() {
        writes.notAssignable.add("tom");

        assertThat(refused(
                        row(2, "Old Harbor", "Annual renewal", 999_999, "tom", "Won"),
                        row(3, "Old Harbor", "Spare\nparts", 10, "wang", "Lead"),
                        row(4, "New\nMill", "First order", 20, "lily", "Lead")))
                .extracting(Problem::message)
                .containsExactly(
                        reason("tom cannot be assigned."),
                        reason("The summary has line breaks."),
                        reason("The summary has line breaks."));
        assertThat(writes.writes).isZero();
        assertUntouched();
    }

    @Test
    void aNewCustomerWhoseOpportunityIsRefusedIsTakenBackBeforeOthersAreTouched() {
        assertThat(refused(
                        row(2, "Old Harbor", "Annual renewal", 999_999, "wang", "Negotiation"),
                        row(3, "New Mill", "First\norder", 20, "lily", "Lead")))
                .containsExactly(new Problem(3L, null, reason("The summary has line breaks.")));
        assertThat(writes.writes).isEqualTo(1);
        assertUntouched();
    }

    @Test
    void whatFailsOnTheWayTakesEverythingBack() {
        writes.shut.add(SalesStatus.PROPOSAL);
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 3, 1, "wang", Map.of(SalesField.AMOUNT, 5.0));
        issues.rename(3, "Bolts");
        issues.enter(3, SalesStatus.LEAD);

        assertThat(refused(
                        row(2, "Old Harbor", "Annual renewal", 999_999, "lily", "Negotiation"),
                        row(3, "New Mill", "First order", 20, "lily", "Lead"),
                        row(4, "Old Harbor", "Bolts", 7, "lily", "Proposal")))
                .containsExactly(new Problem(4L, null, reason("A validator lets nobody to Proposal.")));

        assertThat(amount("Bolts")).isEqualTo("5.00");
        assertThat(status("Bolts")).isEqualTo("Lead");
        assertThat(status("Annual renewal")).isEqualTo("Won");
        assertThat(find("Bolts").getAssignee().getKey()).isEqualTo("wang");
        issues.delete(3);
        assertUntouched();
    }

    @Test
    void aFieldThatWasEmptyIsEmptyAgain() {
        writes.shut.add(SalesStatus.PROPOSAL);
        issues.edit(2, SalesField.CLOSE_DATE, null);

        refused(row(2, "Old Harbor", "Annual renewal", 999_999, "wang", "Proposal"));

        assertThat(sales.fields.date(find("Annual renewal"), SalesField.CLOSE_DATE))
                .isEmpty();
        assertThat(amount("Annual renewal")).isEqualTo("250000.00");
    }

    @Test
    void aDryRunTellsWhatEachRowChangesAndWritesNothing() {
        List<ImportStep> steps = read(List.of(
                        row(2, "Old Harbor", "Annual renewal", 300_000, "wang", "Negotiation"),
                        row(3, "Old Harbor", "annual renewal", 250_000, "wang", "Won")))
                .steps();
        assertThat(steps).extracting(step -> step.action().code()).containsExactly("change", "unchanged");
        assertThat(steps.get(0).changes())
                .containsExactly(
                        new Change("amount", "250000.00", "300000.00"), new Change("status", "Won", "Negotiation"));
        assertThat(writes.writes).isZero();
    }

    @Test
    void whatNobodyExpectsIsTakenBackTooAndIsNoFaultOfTheFile() {
        when(paths.to("CONTACTED", find("Annual renewal"))).thenReturn(Optional.of(List.of(-1)));

        assertThatThrownBy(() -> write(List.of(
                        row(2, "Old Harbor", "Annual renewal", 999_999, "wang", "Contacted"),
                        row(3, "New Mill", "First order", 20, "lily", "Lead"))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertUntouched();
    }

    private void assertUntouched() {
        assertThat(summaries()).containsExactly("Old Harbor", "Annual renewal");
        assertThat(amount("Annual renewal")).isEqualTo("250000.00");
        assertThat(status("Annual renewal")).isEqualTo("Won");
        assertThat(find("Annual renewal").getAssignee().getKey()).isEqualTo("wang");
        assertThat(sales.fields.date(find("Annual renewal"), SalesField.CLOSE_DATE))
                .hasValue(DAY);
    }

    private List<Problem> refused(OpportunityRow... rows) {
        return catchThrowableOfType(WritingRefused.class, () -> write(Arrays.asList(rows)))
                .problems();
    }

    private int write(List<OpportunityRow> rows) {
        return read(rows).write(WritingProgress.NONE).size();
    }

    private ReadFile read(List<OpportunityRow> rows) {
        when(rest.project.getId()).thenReturn(1L);
        return importing.read(new Order(issues.person("mei"), rest.project, SALES, rows));
    }

    private static OpportunityRow row(long line, String customer, String name, long yuan, String owner, String stage) {
        return new OpportunityRow(
                line, customer, "", "", name, "", SALES.money().amount(yuan * 100), Optional.of(DAY), owner, stage, "");
    }

    private static String reason(String why) {
        return "attain.customer.import.refused [" + why + "]";
    }

    private List<String> summaries() {
        return issues.all().stream().map(Issue::getSummary).toList();
    }

    private MutableIssue find(String summary) {
        return issues.all().stream()
                .filter(issue -> issue.getSummary().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private String amount(String summary) {
        return sales.fields
                .amount(find(summary), SalesField.AMOUNT, SALES.money())
                .orElseThrow()
                .plain();
    }

    private String status(String summary) {
        return find(summary).getStatus().getName();
    }
}
