package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.SetClock;
import io.attain.targets.jira.SiteTurns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectRunsTest {

    private static final long PROJECT = 7;

    private final RunLog log = mock();
    private final ClusterLockService locks = new SiteTurns();
    private final ProjectRuns runs = new ProjectRuns(locks, List.of(), log, SetClock.at("2026-11-28T02:30:00Z", "UTC"));

    @Test
    void aProjectIsRunOnceAtATime() throws InterruptedException {
        locks.getLockForName("io.attain.jira.nightly." + PROJECT).lock();
        List<Optional<Run>> answers = new ArrayList<>();
        Thread other = new Thread(() -> {
            answers.add(runs.prove(PROJECT));
            answers.add(runs.run(PROJECT));
            answers.add(runs.resume(PROJECT));
        });
        other.start();
        other.join();

        assertThat(answers).containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
        verifyNoInteractions(log);
    }

    @Test
    void whoeverComesAfterItHasTheirTurn() {
        when(log.last(PROJECT)).thenReturn(Optional.empty());
        when(log.lastGood(PROJECT)).thenReturn(Optional.empty());
        when(log.add(any())).thenAnswer(call -> call.getArgument(0));

        assertThat(runs.run(PROJECT)).isPresent();
        assertThat(runs.prove(PROJECT)).isPresent();
        assertThat(runs.resume(PROJECT)).as("nothing died").isEmpty();
    }
}
