package io.attain.customer.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
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
    private final FollowingTiers following = mock();
    private final FollowedCustomers followed = new FollowedCustomers(site.issues, following);

    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"EDITED", "MOVED"})
    void anEditedOrMovedCustomerIsEvaluatedAnew(What what) {
        followed.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), what));

        verify(following).follow(60);
    }

    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"EDITED", "MOVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatElseHappensToACustomerChangesNoTier(What what) {
        followed.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), what));

        verify(following, never()).follow(anyLong());
    }

    @ParameterizedTest
    @EnumSource(value = SalesIssueType.class, names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsEvaluated(SalesIssueType type) {
        followed.changed(new IssueChanged(issue(type), What.EDITED));

        verify(following, never()).follow(anyLong());
    }

    @Test
    void aCustomerThatLeftTheSalesIsNotEvaluated() {
        MutableIssue gone = issue(SalesIssueType.CUSTOMER);
        when(gone.getProjectId()).thenReturn(9L);

        followed.changed(new IssueChanged(gone, What.MOVED));

        verify(following, never()).follow(anyLong());
    }

    private MutableIssue issue(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of());
        when(issue.getId()).thenReturn(60L);
        return issue;
    }
}
