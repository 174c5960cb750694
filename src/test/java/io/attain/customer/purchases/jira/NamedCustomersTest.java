package io.attain.customer.purchases.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour (SALES-1, C-0042) and Northwind (SALES-2), and one who is called as Harbour's ERP number. */
class NamedCustomersTest {

    private final SalesSite site = new SalesSite();
    private final IssueScan scan = mock();
    private final IssueManager issues = mock();
    private final SalesAccess access = mock();
    private final ApplicationUser user = mock();
    private final Project project = mock();
    private final List<Issue> all = new ArrayList<>();
    private final Set<Issue> hidden = new HashSet<>();
    private final NamedCustomers customers = new NamedCustomers(scan, issues, site.issues, site.fields, access, mock());

    private final Issue harbour = customer("SALES-1", "Harbour", "C-0042");
    private final Issue northwind = customer("SALES-2", "Northwind", "");
    private final Issue numbered = customer("SALES-3", "c-0042", "");

    @BeforeEach
    void aProject() {
        when(project.getId()).thenReturn(1L);
        when(project.getKey()).thenReturn("SALES");
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    all.forEach(action);
                    return null;
                })
                .when(scan)
                .forEach(eq(1L), any(), any());
        when(access.seen(eq(user), any())).thenAnswer(call -> {
            Set<Issue> seen = new HashSet<>(call.<Collection<Issue>>getArgument(1));
            seen.removeAll(hidden);
            return seen;
        });
    }

    @Test
    void aKeyIsFoundWithoutReadingAllCustomers() {
        assertThat(customers.find(user, project, List.of("sales-1", "SALES-2")))
                .isEqualTo(Map.of("sales-1", List.of(harbour), "sales-2", List.of(northwind)));
        verify(scan, never()).forEach(anyLong(), any(), any());
    }

    @Test
    void namesAndNumbersAreFoundByReadingThemOnce() {
        hidden.add(numbered);

        assertThat(customers.find(user, project, List.of("SALES-2", " northWIND", "C-0042", "nobody", "")))
                .isEqualTo(Map.of(
                        "sales-2", List.of(northwind), "northwind", List.of(northwind), "c-0042", List.of(harbour)));
        verify(scan, times(1)).forEach(anyLong(), any(), any());
    }

    @Test
    void aNameGoesBeforeANumber() {
        assertThat(customers.find(user, project, List.of("C-0042"))).isEqualTo(Map.of("c-0042", List.of(numbered)));
    }

    @Test
    void whatIsNoCustomerOfTheProjectIsNotFoundByItsKey() {
        MutableIssue deal = site.issue(SalesIssueType.OPPORTUNITY, Map.of());
        when(issues.getIssueObject("SALES-9")).thenReturn(deal);
        MutableIssue moved = site.issue(SalesIssueType.CUSTOMER, Map.of());
        when(moved.getProjectId()).thenReturn(2L);
        when(issues.getIssueObject("SALES-8")).thenReturn(moved);
        hidden.add(harbour);

        assertThat(customers.find(user, project, List.of("SALES-9", "SALES-8", "SALES-1")))
                .isEmpty();
    }

    @Test
    void manyKeysAreFoundByReadingAllOnce() {
        List<String> keys =
                IntStream.rangeClosed(1, 500).mapToObj(each -> "SALES-" + each).toList();

        assertThat(customers.find(user, project, keys)).containsOnlyKeys("sales-1", "sales-2", "sales-3");
        verify(issues, never()).getIssueObject(anyString());
    }

    private Issue customer(String key, String name, String number) {
        MutableIssue issue = site.issue(SalesIssueType.CUSTOMER, Map.of(SalesField.ERP_NUMBER, number));
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn(name);
        when(issues.getIssueObject(key)).thenReturn(issue);
        all.add(issue);
        return issue;
    }
}
