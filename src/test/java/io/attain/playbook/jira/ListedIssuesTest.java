package io.attain.playbook.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteIssues;
import io.attain.pipeline.History;
import io.attain.pipeline.jira.JiraHistories;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Listed;
import io.attain.playbook.Step;
import io.attain.words.InMemoryStages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer of Wang's (1) with two opportunities at Lead (2, 3). */
class ListedIssuesTest {

    private static final LocalDate BOUGHT = LocalDate.of(2026, 11, 20);

    private final SalesSite sales = new SalesSite();
    private final SiteIssues issues = new SiteIssues(sales, event -> {});
    private final JiraHistories histories = mock();
    private final InMemoryStages stages = new InMemoryStages();
    private final SetClock today = SetClock.at("2026-11-28T00:00:00Z", "UTC");
    private final ListedIssues listed = new ListedIssues(
            sales.issues,
            new JiraOpportunities(
                    sales.issues,
                    sales.fields,
                    sales.projects,
                    stages,
                    histories,
                    SalesSite.noneRemoved(),
                    mock(),
                    mock(),
                    today),
            stages,
            today);

    @BeforeEach
    void aCustomerWithTwoOpportunities() {
        when(histories.of(any())).thenAnswer(call -> {
            String status = call.<Issue>getArgument(0).getStatusId();
            return new History(Instant.EPOCH, status, status, "wang", List.of());
        });
        stages.save(1, InMemoryStages.withStatusesByName());
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        for (long id = 2; id <= 3; id++) {
            issues.createSubTask(SalesIssueType.OPPORTUNITY, id, 1, "lily", Map.of(SalesField.CLOSE_DATE, BOUGHT));
            issues.enter(id, SalesStatus.LEAD);
        }
    }

    @Test
    void aCustomerCountsWhatIsDoneWithItsOpportunitiesAndIsNewUntilOneIsWon() {
        Listed customer = read(1);

        assertThat(customer.customers()).isEqualTo(CustomerKind.NEW);
        assertThat(customer.stage()).isEqualTo(Step.CUSTOMER);
        assertThat(customer.owner()).isEqualTo("wang");
        assertThat(customer.counted()).containsExactlyInAnyOrder(1L, 2L, 3L);
        verify(histories, never()).of(any());

        issues.enter(3, SalesStatus.WON);

        assertThat(read(1).customers()).isEqualTo(CustomerKind.EXISTING);
        assertThat(read(1).since()).isEqualTo(BOUGHT);
        verify(histories, never()).of(issues.find(2));
    }

    @Test
    void aCustomerThatIsMarkedExistingIsSoFromThatDayOrItsFirstWin() {
        when(histories.chosen(any(), any())).thenReturn(Instant.parse("2026-11-25T09:00:00Z"));
        issues.edit(1, SalesField.EXISTING_BEFORE, "Yes");

        assertThat(read(1).customers()).isEqualTo(CustomerKind.EXISTING);
        assertThat(read(1).since()).isEqualTo("2026-11-25");
        assertThat(read(2).customers()).isEqualTo(CustomerKind.EXISTING);
        assertThat(read(2).since()).as("at its stage long before").isEqualTo("2026-11-25");

        issues.enter(3, SalesStatus.WON);

        assertThat(read(1).since()).isEqualTo(BOUGHT);
        assertThat(read(2).since()).isEqualTo(BOUGHT);
    }

    @Test
    void anOpportunityIsOfAnExistingCustomerOnceAnotherIsWon() {
        assertThat(read(2).customers()).isEqualTo(CustomerKind.NEW);
        assertThat(read(2).stage()).isEqualTo("lead");
        assertThat(read(2).counted()).containsExactly(2L);

        issues.enter(2, SalesStatus.WON);

        assertThat(read(2).customers()).as("for its own win").isEqualTo(CustomerKind.NEW);
        assertThat(read(3).customers()).isEqualTo(CustomerKind.EXISTING);
    }

    @Test
    void nothingElseHasAList() {
        assertThat(listed.read(issues.create(SalesIssueType.SALES_TARGET, 9, 1, "wang", Map.of())))
                .isEmpty();
    }

    private Listed read(long id) {
        return listed.read(issues.find(id)).orElseThrow();
    }
}
