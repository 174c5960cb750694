package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.attain.kernel.Amount;
import io.attain.kernel.OptionNames;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.OpenAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesPeople;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Old Harbor (1) has the won opportunity "Annual renewal" (2) of Wang's; nothing leads from Won to Lead. */
abstract class OpportunityImports {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final SalesProject SALES = new SalesProject(1, "CNY", 2);

    final SalesSite sales = new SalesSite();
    final SiteIssues issues = new SiteIssues(sales, event -> {});
    final SiteWrites writes = new SiteWrites(sales, issues);
    final StagePath paths = mock();
    private final SalesPeople sellers = mock();
    final InMemoryStages stages = new InMemoryStages();
    final SalesRest rest = new SalesRest();
    final StatusNames names = new StatusNames(mock(), mock());
    final OpportunityImport importing = importing();

    OpportunityImport importing() {
        OpportunityFields fields = new OpportunityFields(sales.fields, writes.values, rest.options);
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
        JiraCustomers customers = new JiraCustomers(
                scan,
                mock(),
                sales.issues,
                sales.fields,
                sales.projects,
                SalesSite.noneRemoved(),
                mock(),
                mock(),
                mock());
        return new OpportunityImport(
                mock(OpportunityFile.class),
                rest.options,
                mock(),
                new OpportunityIssues(
                        customers,
                        mock(),
                        sales.issues,
                        OpenAccess.toAll(),
                        writes.writer,
                        fields,
                        mock(),
                        mock(),
                        mock(),
                        sellers,
                        stages),
                new OpportunityMoves(sales.issues, stages, names, writes.writer, paths, writes.manager, rest.texts),
                rest.texts);
    }

    @BeforeEach
    void oldHarborHasBought() {
        stages.save(1, InMemoryStages.withStatusesByName());
        when(rest.options.known(anyLong(), any())).thenReturn(new OptionNames(Map.of("East China", "华东")));
        when(sellers.find(any(), anyString())).thenAnswer(call -> Optional.of(issues.person(call.getArgument(1))));
        when(paths.leadsFromStart(anyString(), anyLong(), anyString())).thenReturn(true);
        when(paths.to(anyString(), any())).thenAnswer(call -> way(call.getArgument(0), call.getArgument(1)));
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        issues.rename(1, "Old Harbor");
        Map<SalesField, Object> won = Map.of(SalesField.AMOUNT, 250_000.0, SalesField.CLOSE_DATE, DAY);
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 2, 1, "wang", won);
        issues.rename(2, "Annual renewal");
        issues.enter(2, SalesStatus.WON);
    }

    static Optional<List<Integer>> way(String status, Issue issue) {
        if (status.equals(issue.getStatusId())) {
            return Optional.of(List.of());
        }
        return issue.getStatusId().equals("WON") && status.equals("LEAD")
                ? Optional.empty()
                : Optional.of(List.of(List.of(SalesStatus.values()).indexOf(SalesStatus.valueOf(status))));
    }

    void assertUntouched(String... more) {
        assertThat(summaries())
                .startsWith("Old Harbor", "Annual renewal")
                .endsWith(more)
                .hasSize(2 + more.length);
        assertThat(amount("Annual renewal")).isEqualTo("250000.00");
        assertThat(status("Annual renewal")).isEqualTo("Won");
        assertThat(find("Annual renewal").getAssignee().getKey()).isEqualTo("wang");
        assertThat(sales.fields.date(find("Annual renewal"), SalesField.CLOSE_DATE))
                .hasValue(DAY);
    }

    List<Problem> refused(OpportunityRow... rows) {
        return catchThrowableOfType(WritingRefused.class, () -> write(Arrays.asList(rows)))
                .problems();
    }

    int write(List<OpportunityRow> rows) {
        return read(rows).write(WritingProgress.NONE).size();
    }

    ReadFile read(List<OpportunityRow> rows) {
        when(rest.project.getId()).thenReturn(1L);
        return importing.read(new Order(issues.person("mei"), rest.project, SALES, rows), WritingProgress.NONE);
    }

    static OpportunityRow row(long line, String customer, String name, long yuan, String owner, String stage) {
        return row(line, customer, name, yuan, owner, stage, DAY, "");
    }

    static OpportunityRow row(
            long line, String customer, String name, long yuan, String owner, String stage, LocalDate day, String key) {
        Amount amount = SALES.money().amount(yuan * 100);
        return new OpportunityRow(
                line,
                customer,
                "",
                "",
                name,
                "",
                Optional.of(amount),
                Optional.of(day),
                owner,
                stage,
                "",
                "",
                key,
                "",
                "",
                null);
    }

    static String reason(String why) {
        return "attain.customer.import.refused [" + why + "]";
    }

    List<String> summaries() {
        return issues.all().stream().map(Issue::getSummary).toList();
    }

    MutableIssue find(String summary) {
        return issues.all().stream()
                .filter(issue -> issue.getSummary().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    String amount(String summary) {
        return sales.fields
                .amount(find(summary), SalesField.AMOUNT, SALES.money())
                .orElseThrow()
                .plain();
    }

    String status(String summary) {
        return find(summary).getStatus().getName();
    }
}
