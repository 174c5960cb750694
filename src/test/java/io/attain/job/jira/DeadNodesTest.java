package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.attain.job.InMemoryNodeLives;
import io.attain.job.NodeLives.Life;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.OwnThreads;
import io.attain.kernel.jira.SalesProject;
import io.attain.targets.jira.SiteTurns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadNodesTest {

    private static final Instant DIED = Instant.parse("2026-11-29T06:00:00Z");

    private final InMemoryNodeLives lives = new InMemoryNodeLives();
    private final SetClock clock = SetClock.at("2026-11-29T07:00:00Z", "UTC");
    private final ThreadLocalDelegateExecutorFactory contexts = mock();
    private final OpenProjects projects = mock();
    private final ProjectRuns runs = mock();
    private final OwnLife own = ownLife(Duration.ofMillis(1));
    private final DeadNodes dead = deadNodes(own);

    private OwnLife ownLife(Duration silence) {
        return new OwnLife(lives, new OwnThreads(contexts, mock()), clock) {
            @Override
            Duration silence() {
                return silence;
            }
        };
    }

    private DeadNodes deadNodes(OwnLife own) {
        return new DeadNodes(new SiteTurns(), lives, own, projects, runs);
    }

    @BeforeEach
    void oneProject() {
        when(projects.all()).thenReturn(List.of(new SalesProject(7, "CNY", 2)));
        when(runs.makeUp(anyLong(), any())).thenReturn(true);
        when(contexts.createRunnable(any())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void whatChangedSinceTheFirstOfThemDiedIsReadOnce() {
        lives.begin(DIED.plusSeconds(60));
        lives.begin(DIED);

        dead.makeUp();
        dead.makeUp();

        verify(runs, times(1)).makeUp(anyLong(), any());
        verify(runs).makeUp(7, DIED);
        assertThat(lives.all()).isEmpty();
    }

    @Test
    void itIsTriedAgainUntilAllIsMadeUpFor() {
        lives.begin(DIED);
        when(runs.makeUp(7, DIED)).thenReturn(false, true);

        dead.makeUp();
        assertThat(lives.all()).hasSize(1);

        dead.makeUp();
        assertThat(lives.all()).isEmpty();
    }

    @Test
    void whoeverIsSeenAgainLives() {
        Life other = lives.begin(DIED);
        DeadNodes patient = deadNodes(ownLife(Duration.ofMinutes(1)));
        Thread asking = new Thread(patient::makeUp);
        asking.start();
        while (asking.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        lives.seen(other.id(), DIED.plusSeconds(5));
        join(asking);

        verifyNoInteractions(runs);
        assertThat(lives.all()).hasSize(1);
    }

    @Test
    void aNodeIsThereFromItsStartToItsEnd() {
        own.onStart();
        Life first = begun();
        dead.makeUp();
        assertThat(lives.all()).as("its own life").containsExactly(first);

        own.onStop();
        dead.makeUp();

        assertThat(lives.all()).isEmpty();
        verifyNoInteractions(runs);
    }

    private Life begun() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (lives.all().isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return lives.all().get(0);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
