package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesProject;
import io.attain.targets.jira.SiteTurns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class CatchUpJobTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final OpenProjects projects = mock();
    private final RunLog log = mock();
    private final DeadNodes dead = mock();
    private final List<Long> caughtUp = new ArrayList<>();
    private final List<Long> recurred = new ArrayList<>();
    private final ProjectRuns runs =
            new ProjectRuns(new SiteTurns(), List.of(), log, SetClock.at(NOW.toString(), "UTC"));

    @BeforeEach
    void twoProjects() {
        when(projects.all()).thenReturn(List.of(new SalesProject(7, "CNY", 2), new SalesProject(8, "CNY", 2)));
        when(log.last(7)).thenReturn(Optional.empty());
        when(log.last(8)).thenReturn(Optional.empty());
        when(log.lastGood(8)).thenReturn(Optional.empty());
    }

    @Test
    void oneWhoFailsKeepsNeitherTheOthersNorTheOtherProjectsFromTheirTurn() {
        CatchingUp failing = project -> {
            throw new IllegalStateException("no index");
        };

        JobRunnerResponse answer = job(failing, caughtUp::add).runJob(mock(JobRunnerRequest.class));

        assertThat(caughtUp).containsExactly(7L, 8L);
        assertThat(recurred).as("though something is still missing").containsExactly(7L, 8L);
        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }

    @Test
    void aRunWhoseServerStoppedGoesOn() {
        Run died = new Run(3, 8, NOW.minusSeconds(60), null, true, Run.Outcome.RUNNING, List.of(), Set.of(), "");
        when(log.last(8)).thenReturn(Optional.of(died));

        JobRunnerResponse answer = job(caughtUp::add).runJob(mock(JobRunnerRequest.class));

        InOrder order = inOrder(dead, log);
        order.verify(dead).makeUp();
        order.verify(log).change(any());
        assertThat(answer.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
    }

    private CatchUpJob job(CatchingUp... contexts) {
        return new CatchUpJob(projects, runs, dead, List.of(contexts), List.of(recurred::add));
    }
}
