package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.OpportunityRow;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.OpenAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteIssues;
import io.attain.words.InMemoryStages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/** Names typed or pasted into Jira's own forms, too, hold characters that nobody sees. */
class NamesAsSeenTest {

    private final SalesSite sales = new SalesSite();
    private final SiteIssues issues = new SiteIssues(sales, event -> {});

    @Test
    void aCustomerIsFoundByItsNameAsPeopleSeeIt() {
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        issues.rename(1, "Old\u00A0Harbor\u200B");
        issues.create(SalesIssueType.CUSTOMER, 2, 1, "wang", Map.of());
        issues.rename(2, "OLD HARBOR ");
        IssueScan scan = mock();
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    issues.all().forEach(action);
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

        assertThat(customers.named(sales.projects.find(1).orElseThrow(), Set.of("old harbor")))
                .first()
                .satisfies(first -> assertThat(first.getId()).isEqualTo(1));
    }

    @Test
    void anOpportunityIsFoundByItsNameAsPeopleSeeIt() {
        issues.create(SalesIssueType.CUSTOMER, 1, 1, "wang", Map.of());
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 2, 1, "wang", Map.of());
        issues.rename(2, "\uFEFFAnnual\u202Frenewal ");
        OpportunityImport.Order order = new OpportunityImport.Order(mock(), mock(), mock(), List.of());
        OpportunityIssues opportunities = new OpportunityIssues(
                mock(),
                mock(),
                sales.issues,
                OpenAccess.toAll(),
                mock(),
                new OpportunityFields(sales.fields, mock(), mock()),
                mock(),
                mock(),
                mock(),
                mock(),
                new InMemoryStages());
        List<OpportunityRow> rows = List.of(row(2, "annual renewal"), row(3, "annualrenewal"));

        assertThat(opportunities.opportunities(
                        order, DealNumbers.NONE, issues.all().get(0), rows))
                .containsOnlyKeys(2L)
                .hasValueSatisfying(new Condition<>(deal -> deal.issue().getId() == 2, "the second issue"));
    }

    private static OpportunityRow row(long line, String name) {
        Amount amount = Unit.MONEY.amount(1);
        return new OpportunityRow(
                line,
                "A",
                "",
                "",
                name,
                "",
                Optional.of(amount),
                Optional.empty(),
                "wang",
                "Lead",
                "",
                "",
                "",
                "",
                "",
                null);
    }
}
