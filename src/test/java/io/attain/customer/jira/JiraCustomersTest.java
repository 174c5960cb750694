package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.Customer;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Project 1 counts in yen, which have no decimals. */
class JiraCustomersTest {

    private static final SalesProject TOKYO = new SalesProject(1, "JPY", 0);

    private final SalesSite site = new SalesSite(TOKYO);
    private final IssueScan scan = mock();
    private final IssuesById stored = mock();
    private final List<Issue> issues = new ArrayList<>();
    private final RemovedOptions removed = mock();
    private final TierBook book = mock();
    private final JiraCustomers customers =
            new JiraCustomers(scan, stored, site.issues, site.fields, site.projects, removed, mock(), mock(), book);

    @BeforeEach
    void theScanFindsTheProjectsIssues() {
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    issues.forEach(action);
                    return null;
                })
                .when(scan)
                .forEach(eq(1L), eq(List.of(SalesIssueType.CUSTOMER)), any());
    }

    @Test
    void aCustomerIsReadInTheMoneyOfItsProject() {
        assertThat(customers.of(customer(60, "Old Harbor", "Yes"), TOKYO))
                .hasValueSatisfying(each -> is(each, 60, true));
        assertThat(customers.of(customer(61, "Delta Ports", "No"), TOKYO))
                .hasValueSatisfying(each -> is(each, 61, false));
    }

    @Test
    void withoutAWordThereIsNoExpansionPlan() {
        assertThat(customers.of(site.issue(SalesIssueType.CUSTOMER, Map.of()), TOKYO))
                .hasValueSatisfying(
                        customer -> assertThat(customer.expansionPlan()).isFalse());
    }

    /** Its plan did not count, for its decision chain was not clear: it is a plan all the same. */
    @Test
    void aPlanIsKeptWhereSomebodyDeletesTheOptionInJira() {
        MutableIssue issue = site.issue(SalesIssueType.CUSTOMER, Map.of());
        when(issue.getId()).thenReturn(60L);
        when(removed.isStillSaid("Yes", List.of(issue))).thenReturn(true);
        TierState before = TierEvaluation.of(
                        TierRules.standard(Unit.MONEY),
                        null,
                        new TierInputs(0, false, true),
                        LocalDate.of(2026, 11, 23))
                .state();
        when(book.find(60)).thenReturn(Optional.of(before));

        assertThat(customers.of(issue, TOKYO).orElseThrow().expansionPlan()).isTrue();
    }

    @Test
    void anotherIssueIsNone() {
        assertThat(customers.of(site.issue(SalesIssueType.OPPORTUNITY, Map.of()), TOKYO))
                .isEmpty();
    }

    @Test
    void allOfAProjectAreHandedOverAndOfAnotherNone() {
        issues.add(customer(60, "Old Harbor", "Yes"));
        issues.add(customer(61, "Delta Ports", "No"));
        List<Long> seen = new ArrayList<>();

        customers.forEach(1, customer -> seen.add(customer.id()));
        customers.forEach(2, customer -> seen.add(customer.id()));

        assertThat(seen).containsExactly(60L, 61L);
    }

    @Test
    void oneIsFoundByItsIssueIfItIsACustomerOfASalesProject() {
        Map<Long, Issue> there =
                Map.of(60L, customer(60, "Old Harbor", "Yes"), 62L, site.issue(SalesIssueType.OPPORTUNITY, Map.of()));
        when(stored.of(any())).thenAnswer(asked -> {
            Map<Long, Issue> found = new HashMap<>(there);
            found.keySet().retainAll(asked.<List<Long>>getArgument(0));
            return found;
        });

        assertThat(customers.find(60)).hasValueSatisfying(each -> is(each, 60, true));
        assertThat(customers.find(61)).isEmpty();
        assertThat(customers.find(62)).isEmpty();
    }

    @Test
    void thoseThatAreCalledTheSameAreFoundInTheirOrder() {
        Issue first = customer(60, "Old Harbor", "No");
        Issue second = customer(61, "OLD HARBOR", "No");
        issues.add(first);
        issues.add(second);
        issues.add(customer(62, "New Harbor", "No"));

        assertThat(customers.named(TOKYO, Set.of("old harbor"))).containsExactly(first, second);
    }

    private static void is(Customer customer, long id, boolean plan) {
        assertThat(customer)
                .extracting(Customer::id, Customer::projectId, Customer::money, Customer::expansionPlan)
                .containsExactly(id, 1L, Unit.money("JPY", 0), plan);
    }

    private MutableIssue customer(long id, String name, String plan) {
        MutableIssue issue = site.issue(SalesIssueType.CUSTOMER, Map.of(SalesField.EXPANSION_PLAN, plan));
        when(issue.getId()).thenReturn(id);
        when(issue.getSummary()).thenReturn(name);
        return issue;
    }
}
