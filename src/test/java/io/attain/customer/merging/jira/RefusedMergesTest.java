package io.attain.customer.merging.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Side;
import io.attain.customer.merging.app.PlanningMerges;
import io.attain.customer.merging.app.PlanningMerges.Plan;
import io.attain.kernel.Caller;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.Writings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Jira refuses a merge, or to take one back, and may refuse to put back what it has moved. */
class RefusedMergesTest {

    private static final Caller ZHOU = new Caller("zhou", true, true);
    private static final Merge KEPT =
            new Merge(5, 10, 1, 2, "SALES-2", "open", "zhou", Instant.EPOCH, State.UNDER_WAY, Proof.NONE, "");

    private final PlanningMerges planning = mock();
    private final MergingCustomers merging = mock();
    private final MergeBook book = mock();
    private final Writings writings = mock();
    private final IssuesById issues = mock();
    private final RunningMerges running = new RunningMerges(
            planning,
            merging,
            mock(),
            mock(),
            mock(),
            issues,
            mock(),
            book,
            writings,
            mock(I18nResolver.class),
            SetClock.at("2026-11-28T00:00:00Z", "UTC"));
    private final Plan plan = new Plan(side(1), side(2), Map.of(), List.of(), List.of());
    private final ArgumentCaptor<Merge> changed = ArgumentCaptor.forClass(Merge.class);

    @BeforeEach
    void jiraRefuses() throws Exception {
        WritingRefused refused = new WritingRefused(List.of(new Problem(null, null, "Not so")));
        when(writings.alone(any(), any()))
                .thenAnswer(call ->
                        Optional.of(call.<Supplier<Object>>getArgument(1).get()));
        when(planning.plan(any(), anyLong(), anyLong())).thenReturn(plan);
        Issue into = issue(1);
        Issue from = issue(2);
        when(issues.of(any())).thenReturn(Map.of(1L, into, 2L, from));
        when(book.add(any(), any())).thenReturn(KEPT);
        when(book.find(10, 5)).thenReturn(Optional.of(KEPT.in(State.DONE)));
        when(book.change(any(), any())).thenReturn(true);
        when(merging.join(any())).thenThrow(refused);
        when(merging.part(any(), any())).thenThrow(refused);
    }

    @Test
    void whatChangedNothingWasNeverBegun() {
        assertThat(begun()).hasMessageContaining("Not so");

        verify(book).forget(5);
    }

    @Test
    void whatCouldNotBePutBackGoesBackAsSoonAsItCan() {
        when(merging.hasAny(1, KEPT)).thenReturn(true);

        assertThat(begun()).hasMessageContaining("Not so");

        verify(book, never()).forget(5);
        verify(book).change(changed.capture(), any());
        assertThat(changed.getValue().state()).isEqualTo(State.GOING_BACK);
        assertThat(changed.getValue().trouble()).contains("Not so");
    }

    @Test
    void whatDidNotGoBackIsMergedAsBeforeAndWhatHasInPartGoesOn() {
        Merge done = KEPT.in(State.DONE);
        assertThat(back(done)).hasMessageContaining("Not so");
        when(merging.hasAny(2, done)).thenReturn(true);
        assertThat(back(done)).hasMessageContaining("Not so");

        verify(book, times(4)).change(changed.capture(), any());
        assertThat(changed.getAllValues())
                .extracting(Merge::state)
                .containsExactly(State.GOING_BACK, State.DONE, State.GOING_BACK, State.GOING_BACK);
    }

    private WritingRefused begun() {
        return catchThrowableOfType(WritingRefused.class, () -> running.begin(ZHOU, plan, List.of()));
    }

    private WritingRefused back(Merge merge) {
        return catchThrowableOfType(WritingRefused.class, () -> running.takeBack(ZHOU, merge));
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SALES-" + id);
        return issue;
    }

    private static Side side(long id) {
        return new Side(id, 10, "SALES-" + id, "Tea", "lily", null, null, 0, Map.of(), List.of(), List.of(), 0);
    }
}
