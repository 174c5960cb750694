package io.attain.customer.promises.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** A Support Request, 9, of customer 7. */
class AskingCustomersTest {

    private final SetClock today = SetClock.noonOf(LocalDate.of(2027, 3, 5));
    private final SalesIssues types = mock();
    private final AnsweringRequests answering = mock();
    private final Requests requests = mock();
    private final AskingCustomers asking = new AskingCustomers(types, answering, requests, today);
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
    }
}
