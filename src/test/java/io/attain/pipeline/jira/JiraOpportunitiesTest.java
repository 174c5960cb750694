package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteIssues;
import io.attain.pipeline.History;
import io.attain.pipeline.Opportunity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraOpportunitiesTest {

    private final SalesSite sales = new SalesSite();
    private final SiteIssues issues = new SiteIssues(sales, event -> {});
    private final JiraHistories histories = mock();
    private final JiraOpportunities opportunities =
            KnownOpportunities.of(sales, histories, mock(), SetClock.at("2026-11-28T00:00:00Z", "UTC"));

    /** By a bulk edit, or another app: it may not drop out of any figure for a third decimal. */
    @ParameterizedTest
    @CsvSource({"1234.5, 123450", "1234.564, 123456", "1234.567, 123457"})
    void anAmountWithMoreDecimalsThanItsCurrencyCountsToTheNearest(double entered, long counted) {
        when(histories.of(any())).thenReturn(new History(Instant.EPOCH, "", "", "wang", List.of()));
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        Map<SalesField, Object> won =
                Map.of(SalesField.AMOUNT, entered, SalesField.CLOSE_DATE, LocalDate.of(2026, 11, 20));
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 2, 1, "wang", won);

        assertThat(opportunities.ofCustomer(issues.all().get(0)))
                .extracting(Opportunity::amount)
                .containsExactly(counted);
    }

    @ParameterizedTest
    @CsvSource({"Yes, true", "No, false", ", false"})
    void aCustomerIsFromBeforeIfItIsMarkedSo(String marked, boolean existing) {
        when(histories.of(any())).thenReturn(new History(Instant.EPOCH, "", "", "wang", List.of()));
        Map<SalesField, Object> mark = marked == null ? Map.of() : Map.of(SalesField.EXISTING_BEFORE, marked);
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", mark);
        issues.createSubTask(
                SalesIssueType.OPPORTUNITY, 2, 1, "wang", Map.of(SalesField.CLOSE_DATE, LocalDate.of(2026, 11, 20)));

        assertThat(opportunities.ofCustomer(issues.all().get(0)))
                .extracting(Opportunity::existing)
                .containsExactly(existing);
    }
}
