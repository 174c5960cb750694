package io.attain.customer.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovedCustomersTest {

    private final SalesSite site = new SalesSite();
    private final TierBook book = mock();
    private final MovedCustomers moved = new MovedCustomers(site.issues, book);

    @Test
    void aMovedCustomerTakesItsTierAlong() {
        moved.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), What.MOVED));

        verify(book).move(60, 1);
    }

    @ParameterizedTest
    @EnumSource(value = What.class, names = "MOVED", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseMovesATier(What what) {
        moved.changed(new IssueChanged(issue(SalesIssueType.CUSTOMER), what));

        verify(book, never()).move(anyLong(), anyLong());
    }

    @ParameterizedTest
    @EnumSource(value = SalesIssueType.class, names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseHasATier(SalesIssueType type) {
        moved.changed(new IssueChanged(issue(type), What.MOVED));

        verify(book, never()).move(anyLong(), anyLong());
    }

    @Test
    void aCustomerThatLeftTheSalesKeepsItsTierWhereItWas() {
        MutableIssue gone = issue(SalesIssueType.CUSTOMER);
        when(gone.getProjectId()).thenReturn(9L);

        moved.changed(new IssueChanged(gone, What.MOVED));

        verify(book, never()).move(anyLong(), anyLong());
    }

    private MutableIssue issue(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of());
        when(issue.getId()).thenReturn(60L);
        return issue;
    }
}
