package io.attain.target.decomposition.jira;

import static io.attain.target.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Person;
import io.attain.kernel.Today;
import io.attain.target.TargetNode;
import io.attain.target.decomposition.Decomposition;
import io.attain.target.decomposition.DecompositionPlan;
import io.attain.target.decomposition.DecompositionRun;
import io.attain.target.decomposition.DecompositionRun.Outcome;
import io.attain.target.decomposition.DecompositionRun.State;
import io.attain.target.decomposition.DecompositionRuns;
import io.attain.target.decomposition.InMemoryDecompositionRuns;
import io.attain.target.decomposition.PartKind;
import io.attain.target.decomposition.Weighted;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningDecompositionsTest {

    private static final TargetNode TARGET = root(1, 1_000);
    private static final Outcome WRITTEN = new Outcome(List.of("SALES-9"), List.of(), List.of(), 0, List.of());

    private final DecomposingTargets decomposing = mock();
    private final DecompositionRuns runs = new InMemoryDecompositionRuns();
    private final ClusterLock lock = mock();
    private final ThreadLocalDelegateExecutorFactory contexts = mock();
    private final Clock clock = new Clock();
    private final ApplicationUser mei = mock();
    private final Issue issue = mock();
    private RunningDecompositions running;

    @BeforeEach
    void everythingGoesWell() {
        ClusterLockService locks = mock();
        when(locks.getLockForName(anyString())).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
        when(contexts.createRunnable(any())).thenAnswer(call -> call.getArgument(0));
        I18nResolver texts = mock();
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any())).thenAnswer(call -> call.getArgument(0));
        when(mei.getKey()).thenReturn("mei");
        when(decomposing.apply(any(), any(), any())).thenReturn(WRITTEN);
        running = new RunningDecompositions(decomposing, runs, locks, contexts, texts, clock);
    }

    @Test
    void aFewSharesAreWrittenAtOnce() {
        DecompositionRun run = running.apply(order(among(3)));

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.outcome()).isEqualTo(WRITTEN);
        assertThat(runs.latest(1)).isEmpty();
        verify(lock).unlock();
    }

    @Test
    void manyAreWrittenInTheBackgroundAsTheAsker() throws InterruptedException {
        DecompositionRun run = running.apply(order(among(60)));
        assertThat(run.isOver()).isFalse();
        running.destroy();

        verify(contexts).createRunnable(any());
        assertThat(runs.find(run.id()).orElseThrow().outcome()).isEqualTo(WRITTEN);
        assertThat(running.isBusy(1)).isFalse();
    }

    @Test
    void whatIsRefusedInTheBackgroundIsKept() throws InterruptedException {
        when(decomposing.apply(any(), any(), any())).thenThrow(new DecompositionRefused(List.of("no")));

        DecompositionRun run = running.apply(order(among(60)));
        running.destroy();

        DecompositionRun failed = runs.find(run.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.outcome().problems()).containsExactly("no");
    }

    @Test
    void whatFailsUnexpectedlyInTheBackgroundIsOver() throws InterruptedException {
        when(decomposing.apply(any(), any(), any())).thenThrow(new IllegalStateException("broken"));

        DecompositionRun run = running.apply(order(among(60)));
        running.destroy();

        assertThat(runs.find(run.id()).orElseThrow().outcome().problems())
                .containsExactly("attain.target.decompose.unexpected");
    }

    @Test
    void oneTargetIsDecomposedByOneAtATime() {
        when(lock.tryLock()).thenReturn(false);

        assertThatThrownBy(() -> running.apply(order(among(3))))
                .isInstanceOf(DecompositionRefused.class)
                .hasMessage("attain.target.decompose.busy");
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotWritten() {
        RunningDecompositions.Order order = order(among(3));
        DecompositionPlan other = plan(among(4));
        when(decomposing.plan(any(), any(), any(), any())).thenReturn(other);

        assertThatThrownBy(() -> running.apply(order)).hasMessage("attain.target.decompose.outdated");
        verify(lock).unlock();
    }

    @Test
    void aRunWhoseNodeHasStoppedKeepsNobodyWaitingForEver() {
        runs.add(DecompositionRun.waiting(1, "mei", 60, clock.now()));
        assertThat(running.isBusy(1)).isTrue();

        clock.now = clock.now.plusSeconds(601);
        assertThat(running.isBusy(1)).isFalse();
    }

    private RunningDecompositions.Order order(Decomposition by) {
        DecompositionPlan plan = plan(by);
        when(decomposing.plan(any(), any(), any(), any())).thenReturn(plan);
        return new RunningDecompositions.Order(mei, issue, TARGET, by, PartKind.SHARE, 2, plan);
    }

    private static DecompositionPlan plan(Decomposition by) {
        return DecompositionPlan.of(TARGET, null, by, List.of());
    }

    private static Decomposition among(int people) {
        List<Weighted<Person>> owners = IntStream.range(0, people)
                .mapToObj(i -> new Weighted<>(new Person("p" + i, "P" + i), 1))
                .toList();
        return new Decomposition(null, List.of(), List.of(), List.of(), owners, Map.of());
    }

    private static final class Clock implements Today {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zoneOf(String userKey) {
            return ZoneOffset.UTC;
        }
    }
}
