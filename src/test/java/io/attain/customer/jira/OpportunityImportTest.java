package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.OpportunityRow;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.TableFault;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpportunityImportTest extends OpportunityImports {

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
    void whatJiraWouldRefuseOfTheSoundRowsIsToldThoughOthersAreWrong() {
        when(rest.project.getId()).thenReturn(1L);
        when(importing.projects().find(1)).thenReturn(Optional.of(SALES));
        when(importing.file().read(any(), any(), any(), any())).thenAnswer(call -> {
            call.<List<TableFault>>getArgument(3).add(new TableFault(3, "amount", "wrong", List.of()));
            return List.of(
                    row(2, "Old Harbor", "Annual renewal", 1, "wang", "Lead"),
                    row(3, "Old Harbor", "Bolts\nand nuts", 1, "wang", "Lead"));
        });
        ImportOrder order = new ImportOrder(issues.person("mei"), rest.project, InputStream::nullInputStream);

        assertThat(catchThrowableOfType(WritingRefused.class, () -> importing.read(order, new ArrayList<>()))
                        .problems())
                .extracting(Problem::line)
                .containsExactly(2L);
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
    void whereverItIsStoppedWhatIsNewIsInItsStage() {
        List<String> told = new ArrayList<>();

        read(List.of(
                        row(2, "New Mill", "First order", 20, "lily", "Won"),
                        row(3, "New Mine", "Second order", 20, "lily", "Won"),
                        row(4, "Old Harbor", "Spare parts", 10, "wang", "Won")))
                .write((state, done, total) -> told.add(state + " " + count("Won")));

        assertThat(told)
                .as("so many opportunities are won when it is told how far it is, one of them before")
                .containsExactly(
                        "WRITING 1", "WRITING 1", "CHECKING 1", "CHECKING 1", "WRITING 2", "WRITING 3", "WRITING 4");
    }

    private long count(String stage) {
        return issues.all().stream()
                .filter(issue -> issue.getStatus().getName().equals(stage))
                .count();
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
                        row(3, "Old Harbor", "Spare parts", 10, "wang", "Lead")))
                .steps();
        assertThat(steps).extracting(step -> step.action().code()).containsExactly("change", "create");
        assertThat(steps).extracting(ImportStep::booked).containsExactly(true, false);
        assertThat(steps.get(1).changes())
                .containsExactly(
                        new Change("amount", "", "10.00"),
                        new Change("closeDate", "", "2026-11-24"),
                        new Change("owner", "", "wang"),
                        new Change("status", "", "Lead"));
        assertThat(steps.get(0).changes())
                .containsExactly(
                        new Change("amount", "250000.00", "300000.00"), new Change("status", "Won", "Negotiation"));
        assertThat(writes.writes).isZero();
    }

    @Test
    void optionsAreToldByTheNamesThatPeopleKnow() {
        OpportunityRow row = new OpportunityRow(
                2,
                "New Harbor",
                "East China",
                "",
                "First",
                "",
                Optional.of(SALES.money().amount(1)),
                Optional.empty(),
                "wang",
                "Lead",
                "",
                "",
                "",
                "",
                "",
                null);

        assertThat(read(List.of(row, row)).steps().get(0).changes()).contains(new Change("customerRegion", "", "华东"));
        verify(rest.options).known(1, SalesField.REGION);
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
}
