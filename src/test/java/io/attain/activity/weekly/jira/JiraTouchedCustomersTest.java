package io.attain.activity.weekly.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteIssues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JiraTouchedCustomersTest {

    private final SalesSite site = new SalesSite();
    private final SiteIssues issues = new SiteIssues(site, event -> {});
    private final JiraTouchedCustomers customers =
            new JiraTouchedCustomers(new IssuesById(issues.manager, mock()), site.issues);

    @Test
    void anOpportunityStandsForItsCustomerAndWhatIsGoneOrNeitherForNone() {
        issues.create(SalesIssueType.CUSTOMER, 7, 1, "lily", Map.of());
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 71, 7, "lily", Map.of());
        issues.createSubTask(SalesIssueType.OPPORTUNITY, 72, 7, "lily", Map.of());
        issues.create(SalesIssueType.SALES_REVIEW, 8, 1, "lily", Map.of());
        issues.delete(72);

        assertThat(customers.of(List.of(7L, 71L, 72L, 8L))).isEqualTo(Map.of(7L, 7L, 71L, 7L));
    }
}
