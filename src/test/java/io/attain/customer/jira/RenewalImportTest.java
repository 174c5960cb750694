package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.OpportunityRow;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.WritingRun.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deal of a name that is won already. */
class RenewalImportTest extends OpportunityImports {

    @Test
    void aRenewalIsAnotherDealAndWhatIsBookedStays() {
        LocalDate later = DAY.plusDays(90);
        List<OpportunityRow> renewal = List.of(row(2, "Old Harbor", "Annual renewal", 9, "wang", "Won", later, ""));

        assertThat(write(renewal)).isEqualTo(1);
        assertUntouched("Annual renewal");
        assertThat(read(renewal).steps())
                .extracting(step -> step.action().code())
                .containsExactly("unchanged");
    }

    @Test
    void aKeyMovesWhatIsBookedAndIsTold() {
        OpportunityRow moved = row(
                2,
                "Old Harbor",
                "Renewal",
                250_000,
                "wang",
                "Won",
                DAY.minusDays(1),
                find("Annual renewal").getKey());
        ImportStep step = read(List.of(moved)).steps().get(0);

        assertThat(step.booked()).isTrue();
        assertThat(step.changes())
                .containsExactly(
                        new Change("opportunity", "Annual renewal", "Renewal"),
                        new Change("closeDate", "2026-11-24", "2026-11-23"));
        assertThat(write(List.of(moved))).isZero();
        assertThat(summaries()).containsExactly("Old Harbor", "Renewal");
    }

    @Test
    void anAmountWithMoreDecimalsThanItsCurrencyIsShownAndMended() {
        issues.edit(2, SalesField.AMOUNT, 250_000.004);
        List<OpportunityRow> rows = List.of(row(2, "Old Harbor", "Annual renewal", 250_000, "wang", "Won"));

        assertThat(read(rows).steps().get(0).changes())
                .containsExactly(new Change("amount", "250000.004", "250000.00"));
        write(rows);
        assertUntouched();
    }

    @Test
    void aKeyOfNoneOfTheCustomersIsRefused() {
        assertThat(refused(
                        row(2, "Old Harbor", "Annual renewal", 1, "wang", "Won", DAY, "X-9"),
                        row(3, "New Mill", "First order", 1, "wang", "Won", DAY, "X-9")))
                .containsExactly(
                        new Problem(2L, null, reason("attain.customer.import.notTheirs [X-9, Old Harbor]")),
                        new Problem(3L, null, reason("attain.customer.import.notTheirs [X-9, New Mill]")));
        assertUntouched();
    }
}
