package io.attain.planning.decomposition.jira;

import static io.attain.planning.decomposition.PartsThere.draft;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.State;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionRefused;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** A quarter is split by month: October is there with another amount, November and December are new, a draft must go. */
class PartWritingTest {

    private static final List<Period> MONTHS = QUARTER.months();
    private static final TargetNode OCTOBER = share(2, 1, null, MONTHS.get(0), Scope.ANY, 10);
    private static final TargetNode OLD = share(3, 1, "lily", QUARTER, Scope.ANY, 90);
    private static final TargetNode OLDER = share(4, 1, "tom", QUARTER, Scope.ANY, 90);

    private final ShareIssues issues = mock();
    private final ApplicationUser mei = mock();
    private final I18nResolver texts = mock();
    private final Issue target = mock();
    private final Checked november = mock();
    private final Checked december = mock();
    private final Checked october = mock();
    private final Checked old = mock();
    private final Checked older = mock();
    private final MutableIssue novembersIssue = issue("SALES-11");
    private final MutableIssue decembersIssue = issue("SALES-12");
    private final List<String> progress = new ArrayList<>();
    private PartWriting writing;

    @BeforeEach
    void jiraAgreesToAll() throws WriteRefused {
        when(texts.getText(eq("attain.kernel.run.left"), any(), any()))
                .thenAnswer(call -> call.getArgument(1) + " " + call.getArgument(2));
        writing = writing((state, done, total) -> progress.add(state + " " + done + "/" + total));
        when(issues.checkCreate(eq(mei), eq(target), any(), eq(PartKind.SHARES), any()))
                .thenReturn(november)
                .thenReturn(december);
        when(issues.checkUpdate(eq(mei), eq(OCTOBER), eq(Unit.MONEY.amount(30)), any()))
                .thenReturn(october);
        when(issues.checkDelete(mei, OLD)).thenReturn(old);
        when(issues.checkDelete(mei, OLDER)).thenReturn(older);
        when(november.write()).thenReturn(novembersIssue);
        when(december.write()).thenReturn(decembersIssue);
    }

    @Test
    void createsThenUpdatesThenDeletes() throws WriteRefused {
        check();
        writing.write(() -> progress.add("about to delete"));

        InOrder order = inOrder(november, december, october, old);
        order.verify(november).write();
        order.verify(december).write();
        order.verify(october).write();
        order.verify(old).write();
        assertThat(writing.created()).containsExactly(novembersIssue, decembersIssue);
        assertThat(writing.updatedKeys()).containsExactly("SALES-2");
        assertThat(writing.removedKeys()).containsExactly("SALES-3", "SALES-4");
        assertThat(progress).endsWith("WRITING 2/5", "WRITING 3/5", "about to delete", "WRITING 4/5", "WRITING 5/5");
    }

    @Test
    void tellsEverythingThatJiraRefusesBeforeAnythingIsWritten() throws WriteRefused {
        when(issues.checkUpdate(any(), any(), any(), any())).thenThrow(new WriteRefused("closed"));
        when(issues.checkDelete(mei, OLD)).thenThrow(new WriteRefused("no permission"));

        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(DecompositionRefused.class, refused -> assertThat(refused.messages())
                        .containsExactly("SALES-2: closed", "SALES-3: no permission"));
        verify(november, never()).write();
    }

    @Test
    void whatAFieldCannotHoldIsToldWithEverythingElse() throws WriteRefused {
        when(issues.checkCreate(any(), any(), any(), any(), any()))
                .thenThrow(new DecompositionRefused(List.of("Region has no option Moon")));
        when(issues.checkDelete(mei, OLD)).thenThrow(new WriteRefused("no permission"));

        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(DecompositionRefused.class, refused -> assertThat(refused.messages())
                        .hasSize(3)
                        .endsWith("SALES-3: no permission")
                        .allMatch(message -> message.contains(": ")));
        verify(december, never()).write();
    }

    @Test
    void takesEverythingBackWhenAWriteFails() throws WriteRefused {
        when(october.write()).thenThrow(new WriteRefused("a post function failed"));
        check();

        assertThatThrownBy(() -> writing.write(() -> {})).isInstanceOf(DecompositionRefused.class);

        verify(issues).takeBack(mei, novembersIssue);
        verify(issues).takeBack(mei, decembersIssue);
        verify(issues, never()).restore(any(), any(), any());
        verify(old, never()).write();
    }

    @Test
    void takesEverythingBackWhenAResultCameForWhatWouldGo() throws WriteRefused {
        check();

        assertThatThrownBy(() -> writing.write(() -> {
                    throw new DecompositionRefused(List.of("SALES-3 has results"));
                }))
                .isInstanceOf(DecompositionRefused.class);

        verify(issues).restore(mei, OCTOBER, Unit.MONEY.amount(30));
        verify(issues).takeBack(mei, novembersIssue);
        verify(old, never()).write();
    }

    @Test
    void takesEverythingBackWhenTheFirstDeletionFails() throws WriteRefused {
        when(old.write()).thenThrow(new WriteRefused("no"));
        check();

        assertThatThrownBy(() -> writing.write(() -> {})).isInstanceOf(DecompositionRefused.class);

        verify(issues).takeBack(mei, decembersIssue);
        verify(issues).restore(mei, OCTOBER, Unit.MONEY.amount(30));
    }

    @Test
    void goesOnOnceSomethingIsDeletedAndTellsWhatIsLeft() throws WriteRefused {
        when(older.write()).thenThrow(new WriteRefused("no"));
        check();

        writing.write(() -> {});

        assertThat(writing.removedKeys()).containsExactly("SALES-3");
        assertThat(writing.left()).containsExactly("SALES-4: no");
        verify(issues, never()).takeBack(any(), any());
    }

    @Test
    void takesEverythingBackWhenItShallBeGivenUp() throws WriteRefused {
        PartWriting stopped = writing((state, done, total) -> {
            if (state == State.WRITING && done == 1) {
                throw new CancellationException();
            }
        });
        stopped.check();

        assertThatThrownBy(() -> stopped.write(() -> {})).isInstanceOf(CancellationException.class);

        verify(issues).takeBack(mei, novembersIssue);
        verify(december, never()).write();
    }

    @Test
    void oneThatCannotBeTakenBackDoesNotKeepTheOthers() throws WriteRefused {
        doThrow(new WriteRefused("stuck")).when(issues).takeBack(mei, novembersIssue);
        when(october.write()).thenThrow(new WriteRefused("no"));
        check();

        assertThatThrownBy(() -> writing.write(() -> {})).hasMessage("no; SALES-11 stuck");

        verify(issues).takeBack(mei, decembersIssue);
    }

    private void check() {
        writing.check();
    }

    private PartWriting writing(WritingProgress told) {
        Decomposition byMonth = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, List.of(30L, 40L, 30L)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        DecompositionPlan plan =
                DecompositionPlan.of(root(1, 100), null, byMonth, List.of(draft(OCTOBER), draft(OLD), draft(OLDER)));
        return new PartWriting(
                issues, new PartWriting.Task(mei, target, PartKind.SHARES, Unit.MONEY), plan, told, texts);
    }

    private static MutableIssue issue(String key) {
        MutableIssue issue = mock();
        when(issue.getKey()).thenReturn(key);
        return issue;
    }
}
