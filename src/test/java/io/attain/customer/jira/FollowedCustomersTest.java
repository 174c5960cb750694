package io.attain.customer.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.TierStates;
import io.attain.customer.app.FollowingTiers;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowedCustomersTest {

    private final SalesSite site = new SalesSite();
    private final TierStates states = mock();
    private final FollowingTiers following = mock();
    private final FollowedCustomers followed = new FollowedCustomers(site.issues, states, following);

    @Test
    void aMovedCustomerTakesItsTierAlong() {
        followed.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.MOVED));

        verify(states).move(60, 1);
        verify(following).follow(60);
    }

    @Test
    void anEditedCustomerIsEvaluatedAnew() {
        followed.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.EDITED));

        verify(following).follow(60);
    }

    @ParameterizedTest
    @EnumSource(value = SalesIssueType.class, names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsEvaluated(SalesIssueType type) {
        followed.changed(new IssueChanged(issue(type), What.EDITED));

        verifyNoInteractions(following);
    }

    @ParameterizedTest
    @EnumSource(value = What.class, names = "MOVED", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseMovesATier(What what) {
        followed.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), what));

        verify(states, never()).move(anyLong(), anyLong());
    }

    @ParameterizedTest
    @EnumSource(value = SalesIssueType.class, names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseHasATier(SalesIssueType type) {
        followed.changed(new IssueChanged(issue(type), What.MOVED));

        verify(states, never()).move(anyLong(), anyLong());
    }

    @Test
    void aCustomerThatLeftTheSalesKeepsItsTierWhereItWas() {
        MutableIssue gone = issue(SalesIssueType.CUSTOMER);
        when(gone.getProjectId()).thenReturn(9L);

        followed.changed(new IssueChanged(gone, What.MOVED));

        verify(states, never()).move(anyLong(), anyLong());
    }

    private MutableIssue issue(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of());
        when(issue.getId()).thenReturn(60L);
        return issue;
    }
}
