package io.attain.planning.planfile.jira;

import static io.attain.planning.planfile.DraftedRow.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanReview;
import io.attain.planning.planfile.PlanRows;
import io.attain.planning.planfile.PlanStep;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.web.SalesRest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** A new target over one that is there, which gets another name, and over a new share. */
class PlanWritingTest {

    private static final TargetNode THERE = TargetFixture.node(1, null, 1, null, TargetFixture.QUARTER, Scope.ANY, 100);
    private static final SalesProject SALES = new SalesProject(TargetFixture.PROJECT, "CNY", 2);

    private final PlanIssues issues = mock();
    private final ApplicationUser mei = mock();
    private final Project project = mock();
    private final Issue top = issue("SALES-10");
    private final Issue share = issue("SALES-11");
    private final Issue there = issue("SALES-1");
    private final Checked topCreated = mock();
    private final Checked shareCreated = mock();
    private final Checked renamed = mock();
    private final Consumer<MutableIssue> before = mock();
    private final List<String> progress = new ArrayList<>();
    private final List<PlanStep> steps = PlanReview.of(
            new PlanRows(
                    List.of(
                            line(2).id("top").summary("Top").amount(150).row(),
                            line(3).key("SALES-1")
                                    .under("top")
                                    .summary("Renamed")
                                    .amount(100)
                                    .row(),
                            line(4).under("top")
                                    .shareOf(null)
                                    .summary("Share")
                                    .amount(50)
                                    .row()),
                    List.of()),
            new KnownTargets(TargetFixture.PROJECT, List.of(THERE), Set.of(1L), Set.of(), Set.of()),
            Unit.money("CNY", 2),
            false,
            new ArrayList<>());

    @BeforeEach
    void jiraAgrees() throws WriteRefused {
        when(issues.checkCreate(any(), any(), eq(steps.get(0).after()), any(), any()))
                .thenReturn(topCreated);
        when(issues.checkCreate(any(), any(), eq(steps.get(2).after()), any(), any()))
                .thenReturn(shareCreated);
        when(issues.checkUpdate(any(), any(), any(), any())).thenReturn(renamed);
        when(issues.remembered(eq(there), any())).thenReturn(before);
        when(issues.existing(1)).thenReturn(there);
        when(topCreated.write()).thenReturn(top);
        when(shareCreated.write()).thenReturn(share);
        when(renamed.write()).thenReturn(there);
    }

    @Test
    void allIsCheckedAndWhatWasThereIsTouchedLast() throws WriteRefused {
        assertThat(write()).containsOnlyKeys(-2L, -4L);

        InOrder order = inOrder(issues, topCreated, shareCreated);
        order.verify(issues).checkCreate(mei, project, steps.get(0).after(), null, Unit.money("CNY", 2));
        order.verify(issues)
                .checkUpdate(
                        mei,
                        steps.get(1).after(),
                        List.of(PlanColumn.PARENT, PlanColumn.SUMMARY),
                        Unit.money("CNY", 2));
        order.verify(topCreated).write();
        order.verify(issues).checkCreate(mei, project, steps.get(2).after(), top, Unit.money("CNY", 2));
        order.verify(shareCreated).write();
        order.verify(issues).write(steps.get(1).before(), renamed);
        order.verify(issues).move(mei, there, null, top);
        assertThat(progress)
                .containsExactly(
                        "CHECKING 1/3",
                        "CHECKING 2/3",
                        "WRITING 1/3",
                        "CHECKING 3/3",
                        "WRITING 2/3",
                        "WRITING 3/3",
                        "FINISHING 3/3");
    }

    @Test
    void allThatJiraRefusesIsToldBeforeAnythingIsWritten() throws WriteRefused {
        doThrow(new WriteRefused("No summary")).when(issues).checkCreate(any(), any(), any(), any(), any());
        doThrow(new WriteRefused("Lines")).when(issues).checkUpdate(any(), any(), any(), any());

        assertThat(problems())
                .containsExactly(
                        new Problem(2L, null, "attain.target.plan.refused [No summary]"),
                        new Problem(3L, null, "attain.target.plan.refused [Lines]"));
        verify(topCreated, never()).write();
        assertThat(progress).doesNotContain("TAKING_BACK 1/1");
    }

    @Test
    void aShareOfANewTargetThatJiraRefusesTouchesNothingThatWasThere() throws WriteRefused {
        doThrow(new WriteRefused("No summary"))
                .when(issues)
                .checkCreate(any(), any(), eq(steps.get(2).after()), any(), any());

        assertThat(problems()).containsExactly(new Problem(4L, null, "attain.target.plan.refused [No summary]"));
        verify(issues).takeBack(mei, top);
        verify(issues, never()).write(any(), any());
    }

    @Test
    void whatWasWrittenIsTakenBackTheLatestFirst() throws WriteRefused {
        doThrow(new WriteRefused("No link")).when(issues).move(mei, there, null, top);

        assertThat(problems()).containsExactly(new Problem(3L, null, "attain.target.plan.refused [No link]"));
        InOrder order = inOrder(issues);
        order.verify(issues).restore(mei, there, before);
        order.verify(issues).takeBack(mei, share);
        order.verify(issues).takeBack(mei, top);
        assertThat(progress).endsWith("TAKING_BACK 3/3");
    }

    @Test
    void whatCannotBeTakenBackIsTold() throws WriteRefused {
        doThrow(new WriteRefused("No link")).when(issues).move(mei, there, null, top);
        doThrow(new WriteRefused("Locked")).when(issues).takeBack(mei, top);

        assertThat(problems()).contains(new Problem(2L, null, "attain.kernel.run.left [SALES-10, Locked]"));
    }

    @Test
    void whatNobodyExpectsIsNoProblemOfTheFile() throws WriteRefused {
        IllegalStateException broken = new IllegalStateException("no database");
        when(shareCreated.write()).thenThrow(broken);

        assertThatThrownBy(this::write).isSameAs(broken);
        verify(issues).takeBack(mei, top);
    }

    @Test
    void whatWasWrittenIsTakenBackWhenItShallBeGivenUp() throws WriteRefused {
        PlanWriting stopped = writing((state, done, total) -> {
            if (state == State.WRITING && done == 2) {
                throw new CancellationException();
            }
        });

        assertThatThrownBy(stopped::write).isInstanceOf(CancellationException.class);
        verify(issues).takeBack(mei, share);
        verify(issues).takeBack(mei, top);
        verify(issues, never()).write(any(), any());
    }

    private Map<Long, Issue> write() {
        PlanWriting writing = writing((state, done, total) -> progress.add(state + " " + done + "/" + total));
        writing.write();
        return writing.created();
    }

    private List<Problem> problems() {
        WritingRefused refused = catchThrowableOfType(WritingRefused.class, this::write);
        return refused.problems();
    }

    private PlanWriting writing(WritingProgress told) {
        return new PlanWriting(issues, new PlanWriting.Task(mei, project, SALES), steps, told, new SalesRest().texts);
    }

    private static Issue issue(String key) {
        Issue issue = mock();
        when(issue.getKey()).thenReturn(key);
        return issue;
    }
}
