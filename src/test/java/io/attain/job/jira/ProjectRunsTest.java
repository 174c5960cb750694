package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import io.attain.targets.jira.SiteTurns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectRunsTest {

    private static final long PROJECT = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant LAST_NIGHT = Instant.parse("2026-11-27T02:30:00Z");

    private final RunLog log = mock();
    private final RecomputeStep recompute = mock();
    private final TierStep tiers = mock();
    private final RiskStep risks = mock();
    private final KeyActionStep keyActions = mock();
    private final ClusterLockService locks = new SiteTurns();
    private final List<Reading> read = new ArrayList<>();
    private final ProjectRuns runs = new ProjectRuns(
            locks, new RunSteps(recompute, tiers, risks, keyActions), log, SetClock.at("2026-11-28T02:30:00Z", "UTC"));

    @BeforeEach
    void stepsFindNothing() {
        when(recompute.run(anyLong(), any(), any())).thenAnswer(call -> {
            read.add(call.getArgument(2));
            return Run.Findings.NONE;
        });
        List.of(tiers, risks, keyActions)
                .forEach(step -> when(step.run(anyLong(), any(), any())).thenReturn(Run.Findings.NONE));
        when(log.lastGood(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    void aProjectsFirstNightReadsEverything() {
        assertThat(runs.run(PROJECT)).map(Run::whole).contains(true);
        assertThat(read).containsExactly(Reading.ALL);
    }

    @Test
    void aNightReadsWhatIsNewSinceTheLastGoodOneAndTheDaysSeventh() {
        when(log.lastGood(PROJECT))
                .thenReturn(Optional.of(
                        new Run(PROJECT, LAST_NIGHT, LAST_NIGHT, true, Run.Outcome.SUCCESS, Run.Findings.NONE, "")));

        assertThat(runs.run(PROJECT)).map(Run::whole).contains(false);
        assertThat(read).containsExactly(Reading.since(LAST_NIGHT, TODAY));
    }

    @Test
    void whoAsksForEverythingGetsItThoughTheLastNightWasGood() {
        when(log.lastGood(PROJECT))
                .thenReturn(Optional.of(
                        new Run(PROJECT, LAST_NIGHT, LAST_NIGHT, true, Run.Outcome.SUCCESS, Run.Findings.NONE, "")));

        assertThat(runs.prove(PROJECT)).map(Run::whole).contains(true);
        assertThat(read).containsExactly(Reading.ALL);
    }

    @Test
    void aProjectIsRunOnceAtATime() throws InterruptedException {
        locks.getLockForName("io.attain.jira.nightly." + PROJECT).lock();
        List<Optional<Run>> answers = new ArrayList<>();
        Thread other = new Thread(() -> answers.add(runs.prove(PROJECT)));
        other.start();
        other.join();

        assertThat(answers).containsExactly(Optional.empty());
        assertThat(read).isEmpty();
    }
}
