package io.attain.customer.promises.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

/** A Support Request, 9, of customer 7. */
class AskingCustomersTest {

    private final SetClock today = SetClock.noonOf(LocalDate.of(2027, 3, 5));
    private final SalesIssues types = mock();
    private final AnsweringRequests answering = mock();
    private final Requests requests = mock();
    private final ChangeHistoryManager histories = mock();
    private final AskingCustomers asking = new AskingCustomers(types, answering, requests, histories, today);
    private final Issue customer = mock();
    private final Issue support = mock();

    @BeforeEach
    void itIsMadeNow() {
        when(types.is(SalesIssueType.CUSTOMER, customer)).thenReturn(true);
        when(types.is(SalesIssueType.SUPPORT_REQUEST, support)).thenReturn(true);
        when(customer.getId()).thenReturn(7L);
        when(customer.getProjectId()).thenReturn(1L);
        when(support.getId()).thenReturn(9L);
        when(support.getKey()).thenReturn("SALES-9");
        when(support.getParentObject()).thenReturn(customer);
        when(support.getCreated()).thenReturn(Timestamp.from(today.now()));
    }

    @Test
    void theLongestSummaryThatJiraTakesStartsTheClock() {
        when(support.getSummary()).thenReturn("x".repeat(255));

        asking.changed(new IssueChanged(support, What.EDITED));

        ArgumentCaptor<String> text = ArgumentCaptor.captor();
        verify(answering).start(eq("issue/9"), any(), text.capture(), any(), any());
        assertThat(text.getValue()).startsWith("SALES-9 xxx").hasSize(Request.MAX_TEXT);
    }

    @Test
    void aDeletedOneTakesItsClockAlong() {
        asking.changed(new IssueChanged(support, What.DELETED));

        verify(requests).forget("issue/9");
        verify(requests).forgetFrom("issue/9/");
    }

    /** Declined, requested again, delivered, and requested again days later, of which Jira tells late. */
    @Test
    void whatIsDoneWasAnsweredAndWhatIsReopenedIsAskedAnew() {
        Instant noon = today.now();
        List<ChangeHistory> all = List.of(
                change("zhou", noon.minusSeconds(3_000), "10001"),
                change("lily", noon.minusSeconds(2_000), null),
                change("zhou", noon.minusSeconds(1_000), "10000"));
        when(histories.getChangeHistories(support)).thenReturn(all);

        asking.changed(new IssueChanged(support, What.EDITED));

        String again = "issue/9/" + noon.minusSeconds(2_000).getEpochSecond();
        InOrder order = inOrder(answering);
        order.verify(answering).answered("issue/9", "zhou", noon.minusSeconds(3_000));
        order.verify(answering).start(eq(again), any(), any(), eq("lily"), eq(noon.minusSeconds(2_000)));
        order.verify(answering).answered(again, "zhou", noon.minusSeconds(1_000));
    }

    @Test
    void whatWasReopenedLongAgoBeginsNothing() {
        ChangeHistory reopened = change("lily", today.now().minusSeconds(7_200), null);
        when(support.getCreated()).thenReturn(Timestamp.from(today.now().minusSeconds(9_000)));
        when(histories.getChangeHistories(support)).thenReturn(List.of(reopened));

        asking.changed(new IssueChanged(support, What.EDITED));

        verify(answering, never()).start(any(), any(), any(), any(), any());
    }

    private static ChangeHistory change(String author, Instant at, @Nullable String resolution) {
        ChangeHistory change = mock();
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at));
        when(change.getChangeItemBeans())
                .thenReturn(List.of(
                        new ChangeItemBean("jira", "status", "1", "Requested", "2", "Other"),
                        new ChangeItemBean("jira", "resolution", null, null, resolution, resolution)));
        return change;
    }
}
