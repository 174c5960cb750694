package io.attain.kernel.run.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.OwnThreads;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.run.Writings.Writing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningWritingsTest {

    private static final Subject PLAN = new Subject("plan", 1);
    private static final Outcome WRITTEN = new Outcome(List.of("SALES-9"), List.of(), List.of(), 0, List.of());

    private final WritingRuns runs = new InMemoryWritingRuns();
    private final ClusterLock lock = mock();
    private final ClusterLockService locks = mock();
    private final ThreadLocalDelegateExecutorFactory contexts = mock();
    private final I18nResolver texts = mock();
    private final SetClock clock = SetClock.at("2026-11-24T08:00:00Z", "UTC");
    private RunningWritings running;

    @BeforeEach
    void nobodyWrites() throws InterruptedException {
        when(locks.getLockForName("io.attain.jira.writing.plan.1")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        when(contexts.createRunnable(any())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        running = new RunningWritings(
                runs, new SubjectTurns(locks, mock()), new OwnThreads(contexts, mock()), texts, clock);
    }

    @Test
    void writesInTheBackgroundAsTheAsker() throws InterruptedException {
        WritingRun run = start(progress -> WRITTEN);
        assertThat(run.isOver()).isFalse();
        running.destroy();

        verify(contexts, times(2)).createRunnable(any()); // what writes, and what says that it is there
        WritingRun done = kept(run);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.outcome()).isEqualTo(WRITTEN);
        assertThat(done.userKey()).isEqualTo("mei");
        assertThat(running.isUnderWay(PLAN)).isFalse();
        verify(lock, times(2)).unlock();
    }

    @Test
    void tellsHowFarItIsAtMostOnceASecond() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        WritingRun run = start(progress -> {
            progress.at(State.WRITING, 1, 60);
            progress.at(State.WRITING, 2, 60);
            told.countDown();
            await(seen);
            clock.pass(Duration.ofSeconds(1));
            progress.at(State.WRITING, 3, 60);
            return WRITTEN;
        });

        await(told);
        assertThat(kept(run).done()).isOne();
        assertThat(running.isUnderWay(PLAN)).isTrue();
        seen.countDown();
        running.destroy();
        assertThat(kept(run).done()).isEqualTo(3);
    }

    @Test
    void whatIsWrittenStaysWhenSomebodyStopsIt() throws InterruptedException {
        List<String> undone = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        WritingRun run = start(progress -> {
            Written written = new Written(progress, texts);
            written.add(1L, "SALES-1", () -> undone.add("SALES-1"));
            written.add(2L, "SALES-2", () -> undone.add("SALES-2"));
            progress.at(State.WRITING, 2, 60);
            begun.countDown();
            await(stopped);
            clock.pass(Duration.ofSeconds(1));
            try {
                progress.at(State.WRITING, 3, 60);
                return WRITTEN;
            } catch (RuntimeException e) {
                throw written.takeBack(e);
            }
        });

        await(begun);
        runs.stop(run.id(), "mei");
        stopped.countDown();
        running.destroy();

        assertThat(undone).isEmpty();
        assertThat(kept(run).state()).isEqualTo(State.STOPPED);
        assertThat(kept(run).isOver()).isTrue();
        assertThat(kept(run).outcome().updated()).containsExactly("SALES-1", "SALES-2");
    }

    @Test
    void whatIsRefusedIsKeptWithItsLines() throws InterruptedException {
        Problem problem = new Problem(7L, "owner", "no");

        assertThat(failed(progress -> {
                    throw new WritingRefused(List.of(problem));
                }))
                .containsExactly(problem);
    }

    @Test
    void howItEndedIsKeptOnceTheDatabaseIsBack() throws InterruptedException {
        AtomicInteger refused = new AtomicInteger();
        WritingRuns flaky = new InMemoryWritingRuns() {
            @Override
            public void save(WritingRun run) {
                if (run.isOver() && refused.incrementAndGet() == 1) {
                    throw new IllegalStateException("no database");
                }
                super.save(run);
            }
        };
        running = new RunningWritings(
                flaky, new SubjectTurns(locks, mock()), new OwnThreads(contexts, mock()), texts, clock);
        WritingRun run = start(progress -> WRITTEN);
        running.destroy();

        assertThat(flaky.find(PLAN, run.id()))
                .get()
                .extracting(WritingRun::state)
                .isEqualTo(State.DONE);
    }

    @Test
    void whatFailsUnexpectedlyIsOver() throws InterruptedException {
        assertThat(failed(progress -> {
                    throw new IllegalStateException("broken");
                }))
                .containsExactly(Problem.of("attain.kernel.run.unexpected"));
    }

    @Test
    void givesUpWhenThePluginStopsButFinishesWhatIsAllWritten() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        WritingRun first = start(progress -> {
            begun.countDown();
            await(stopping);
            progress.at(State.FINISHING, 60, 60);
            return WRITTEN;
        });
        await(begun);
        Subject other = new Subject("plan", 2);
        when(locks.getLockForName("io.attain.jira.writing.plan.2")).thenReturn(lock);
        WritingRun second = running.start(other, "mei", 60, progress -> {
                    await(stopping);
                    progress.at(State.WRITING, 1, 60);
                    return WRITTEN;
                })
                .orElseThrow();
        Thread end = new Thread(running::onStop);
        end.start();
        while (end.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        end.join();

        assertThat(kept(first).state()).isEqualTo(State.DONE);
        WritingRun stopped = runs.find(other, second.id()).orElseThrow();
        assertThat(stopped.state()).isEqualTo(State.FAILED);
        assertThat(stopped.outcome().problems()).containsExactly(Problem.of("attain.kernel.run.stopped"));
        assertThat(running.start(PLAN, "mei", 60, progress -> WRITTEN)).isEmpty();
    }

    @Test
    void oneSubjectIsWrittenByOneAtATime() {
        assertThat(running.alone(PLAN, () -> "done")).contains("done");

        runs.add(WritingRun.waiting(PLAN, "mei", 60, clock.now()));
        assertThat(running.alone(PLAN, () -> "done")).isEmpty();
        assertThat(running.start(PLAN, "mei", 60, progress -> WRITTEN)).isEmpty();

        when(lock.tryLock()).thenReturn(false);
        clock.pass(Duration.ofDays(1));
        assertThat(running.alone(PLAN, () -> "done")).isEmpty();
    }

    @Test
    void aRunWhoseNodeHasStoppedKeepsNobodyWaitingForEver() {
        runs.add(WritingRun.waiting(PLAN, "mei", 60, clock.now()));
        clock.pass(Duration.ofSeconds(16));

        assertThat(running.isUnderWay(PLAN)).isFalse();
        assertThat(running.alone(PLAN, () -> "done")).contains("done");
    }

    @Test
    void aRunIsThereHoweverLongItWaitsForItsTurnOrForOneIssue() throws InterruptedException {
        running =
                new RunningWritings(
                        runs, new SubjectTurns(locks, mock()), new OwnThreads(contexts, mock()), texts, clock) {
                    @Override
                    Duration signOfLife() {
                        return Duration.ofMillis(10);
                    }
                };
        CountDownLatch written = new CountDownLatch(1);
        List<Subject> subjects =
                Stream.of(1, 2, 3).map(id -> new Subject("plan", id)).toList();
        subjects.forEach(subject -> when(locks.getLockForName("io.attain.jira.writing.plan." + subject.id()))
                .thenReturn(lock));
        subjects.forEach(subject -> running.start(subject, "mei", 60, progress -> {
            await(written);
            return WRITTEN;
        }));

        for (int minute = 0; minute < 3; minute++) {
            clock.pass(Duration.ofMinutes(1));
            subjects.forEach(this::awaitUnderWay);
        }
        written.countDown();
        running.destroy();
        assertThat(subjects).noneMatch(running::isUnderWay);
    }

    private void awaitUnderWay(Subject subject) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!running.isUnderWay(subject)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void whoeverDoesNotGetTheLockInTimeWritesNothing() throws InterruptedException {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        assertThat(failed(progress -> WRITTEN)).containsExactly(Problem.of("attain.kernel.run.busy"));
    }

    private WritingRun start(Writing writing) {
        return running.start(PLAN, "mei", 60, writing).orElseThrow();
    }

    private WritingRun kept(WritingRun run) {
        return runs.find(PLAN, run.id()).orElseThrow();
    }

    private List<Problem> failed(Writing writing) throws InterruptedException {
        WritingRun run = start(writing);
        running.destroy();
        assertThat(kept(run).state()).isEqualTo(State.FAILED);
        return kept(run).outcome().problems();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
