package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import io.attain.job.Run;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesProject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class NightlyJobTest {

    private final OpenProjects projects = mock();
    private final ProjectRuns runs = mock();
    private final DeadNodes dead = mock();
    private final JobRunnerRequest request = mock();
    private final NightlyJob job = new NightlyJob(projects, runs, dead);

    @Test
    void aSiteWithoutSalesProjectsHasNothingToDo() {
        when(projects.all()).thenReturn(List.of());

        JobRunnerResponse answer = job.runJob(request);

        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(answer.getMessage()).isEqualTo("0 projects, 0 of them failed");
    }

    @Test
    void aProjectThatFailsDoesNotKeepTheNextFromItsNight() {
        there(7, 8, 9);
        when(runs.run(7)).thenReturn(Optional.of(run(Run.Outcome.FAILED)));
        when(runs.run(8)).thenReturn(Optional.of(run(Run.Outcome.SUCCESS)));
        when(runs.run(9)).thenReturn(Optional.empty());

        JobRunnerResponse answer = job.runJob(request);

        InOrder order = inOrder(dead, runs);
        order.verify(dead).makeUp();
        order.verify(runs).run(9);
        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(answer.getMessage()).as("another node is at the third").isEqualTo("2 projects, 1 of them failed");
    }

    @Test
    void whoCancelsItIsHeardBeforeTheNextProject() {
        there(7, 8);
        when(runs.run(7)).thenReturn(Optional.of(run(Run.Outcome.SUCCESS)));
        when(request.isCancellationRequested()).thenReturn(false, true);

        JobRunnerResponse answer = job.runJob(request);

        verify(runs, never()).run(8);
        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        assertThat(answer.getMessage()).isEqualTo("Cancelled after 1 projects");
    }

    private void there(long... ids) {
        when(projects.all())
                .thenReturn(LongStream.of(ids)
                        .mapToObj(id -> new SalesProject(id, "CNY", 2))
                        .toList());
    }

    private static Run run(Run.Outcome outcome) {
        return new Run(1, 7, Instant.EPOCH, Instant.EPOCH, false, outcome, List.of(), Set.of(), "");
    }
}
