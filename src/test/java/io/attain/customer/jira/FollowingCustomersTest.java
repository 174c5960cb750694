package io.attain.customer.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.KeptOfCustomers;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowingCustomersTest {

    private final SalesSite site = new SalesSite();
    private final KeptOfCustomers kept = mock();
    private final FollowingCustomers following = new FollowingCustomers(site.issues, List.of(kept));

    @Test
    void aMovedCustomerTakesAlongWhatIsKeptOfIt() {
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.MOVED));
        verify(kept).move(60, 1);
    }

    @Test
    void aMovedOpportunityTakesAlongItsNumberElsewhere() {
        following.changed(new IssueChanged(issue(SalesIssueType.OPPORTUNITY), What.MOVED));
        verify(kept).move(60, 1);
    }

    @Test
    void whatElseIsMovedOrChangedTouchesNothing() {
        following.changed(new IssueChanged(issue(SalesIssueType.SUPPORT_REQUEST), What.MOVED));
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.EDITED));
        verify(kept, never()).move(anyLong(), anyLong());
        verify(kept, never()).forget(anyLong());
    }

    @Test
    void whoeverLeftTheSalesKeepsAllWhereItWas() {
        MutableIssue gone = issue(SalesIssueType.CUSTOMER);
        when(gone.getProjectId()).thenReturn(9L);

        following.changed(new IssueChanged(gone, What.MOVED));

        verify(kept, never()).move(anyLong(), anyLong());
    }

    @Test
    void whatIsKeptOfADeletedCustomerIsForgotten() {
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.DELETED));
        verify(kept).forget(60);
    }

    private MutableIssue issue(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of());
        when(issue.getId()).thenReturn(60L);
        return issue;
    }
}
