package io.attain.customer.record.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowingCustomersTest {

    private final SalesSite site = new SalesSite();
    private final ChainBook chains = mock();
    private final NotesBook notes = mock();
    private final FollowingCustomers following = new FollowingCustomers(site.issues, chains, notes);

    @Test
    void aMovedCustomerTakesItsPeopleAlong() {
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.MOVED));
        verify(chains).move(60, 1);
    }

    @Test
    void whatElseIsMovedOrChangedTouchesNobody() {
        following.changed(new IssueChanged(issue(SalesIssueType.OPPORTUNITY), What.MOVED));
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.EDITED));
        verify(chains, never()).move(anyLong(), anyLong());
        verify(chains, never()).forget(anyLong());
    }

    @Test
    void thePeopleOfADeletedCustomerAreForgotten() {
        following.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.DELETED));
        verify(chains).forget(60);
        verify(notes).forget(60);
    }

    private MutableIssue issue(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of());
        when(issue.getId()).thenReturn(60L);
        return issue;
    }
}
