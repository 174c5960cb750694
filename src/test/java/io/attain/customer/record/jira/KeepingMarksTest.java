package io.attain.customer.record.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.InMemoryChains;
import io.attain.customer.record.MarkBook;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Harbour is a customer of project 1 with a telephone. */
class KeepingMarksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Map<Sign, String> KNOWN_BY = Identity.of("Harbour", "", "021-68881234", "");

    private final SalesSite site = new SalesSite();
    private final MarkBook marks = mock();
    private final IssueScan scan = mock();
    private final SetClock today = SetClock.noonOf(DAY);
    private final KeepingMarks keeping =
            new KeepingMarks(marks, new InMemoryChains(), site.issues, site.fields, scan, today);

    @Test
    void whatBecameACustomerIsKnownFromThenOn() {
        keeping.changed(new IssueChanged(harbour(SalesIssueType.CUSTOMER), What.MOVED));
        verify(marks).put(1, 60, KNOWN_BY);
    }

    @Test
    void whatIsNoCustomerAnyMoreIsNotKnownAsOne() {
        keeping.changed(new IssueChanged(harbour(SalesIssueType.OPPORTUNITY), What.MOVED));
        verify(marks).forget(60);
    }

    @Test
    void anEditSaysACustomerAnewAndNothingOfAnythingElse() {
        keeping.changed(new IssueChanged(harbour(SalesIssueType.OPPORTUNITY), What.EDITED));
        keeping.changed(new IssueChanged(harbour(SalesIssueType.CUSTOMER), What.COMMENTED));
        verifyNoInteractions(marks);

        keeping.changed(new IssueChanged(harbour(SalesIssueType.CUSTOMER), What.EDITED));
        verify(marks).put(1, 60, KNOWN_BY);
    }

    @Test
    void customersOfAnOlderVersionAreLookedAtOnce() {
        doAnswer(call -> told(call.getArgument(2))).when(scan).forEach(eq(1L), any(), any());

        keeping.catchUp(1);
        verify(marks).put(1, 60, KNOWN_BY);
        verify(marks).markWhole(1);

        when(marks.isWhole(1)).thenReturn(true);
        keeping.catchUp(1);
        verify(marks).markWhole(1);
    }

    @Test
    void theNightMakesUpForWhatNobodyWasToldOf() {
        doAnswer(call -> told(call.getArgument(3)))
                .when(scan)
                .forEachNew(eq(1L), any(), eq(Duration.ofHours(25)), any());

        Reading lastNight = Reading.since(today.now().minus(Duration.ofDays(1)), DAY);
        assertThat(keeping.nightly().work().run(1, DAY, lastNight)).isEmpty();

        verify(marks).put(1, 60, KNOWN_BY);
        verify(scan, never()).forEach(anyLong(), any(), any());
    }

    private @Nullable Object told(Consumer<Issue> action) {
        action.accept(harbour(SalesIssueType.CUSTOMER));
        return null;
    }

    private MutableIssue harbour(SalesIssueType type) {
        MutableIssue issue = site.issue(type, Map.of(SalesField.PHONE, "021-68881234"));
        when(issue.getId()).thenReturn(60L);
        when(issue.getSummary()).thenReturn("Harbour");
        return issue;
    }
}
