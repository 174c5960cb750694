package io.attain.results.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.Together;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OnceAtATimeTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration NOT_AT_ALL = Duration.ofMillis(1);

    private final OnceAtATime work = new OnceAtATime();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void manyWhoComeWhileItIsUnderWayWaitForTheSameWork() throws InterruptedException {
        CountDownLatch allThere = new CountDownLatch(Together.PEOPLE);
        Executor thread = task -> new Thread(task).start();

        assertThat(Together.failures(1, person -> {
                    allThere.countDown();
                    assertThat(work.isDone(1, () -> onceAllAreThere(allThere), thread, LONG))
                            .isTrue();
                }))
                .isEmpty();
        assertThat(times.get()).isEqualTo(1);
    }

    /** Whoever came last may not have asked yet: the work takes a moment more. */
    private void onceAllAreThere(CountDownLatch allThere) {
        try {
            allThere.await();
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        times.incrementAndGet();
    }

    @Test
    void oneProjectDoesNotWaitForAnother() {
        assertThat(work.isDone(1, times::incrementAndGet, waiting::add, NOT_AT_ALL))
                .isFalse();

        assertThat(work.isDone(2, times::incrementAndGet, Runnable::run, NOT_AT_ALL))
                .isTrue();
        assertThat(times.get()).isEqualTo(1);
    }

    /** Else a thread would wait for what waits for that thread. */
    @Test
    void whatWaitsForAThreadIsDoneByWhoeverCannotWaitForOne() {
        assertThat(work.isDone(1, times::incrementAndGet, waiting::add, NOT_AT_ALL))
                .isFalse();

        assertThat(work.isDoneHere(1, times::incrementAndGet, LONG)).isTrue();
        waiting.remove().run();

        assertThat(times.get()).isEqualTo(1);
        assertThat(work.isDoneHere(1, times::incrementAndGet, LONG)).isTrue();
        assertThat(times.get()).isEqualTo(2);
    }

    @Test
    void whatIsDoneIsDoneAnewForWhoeverComesLater() {
        assertThat(work.isDone(1, times::incrementAndGet, Runnable::run, LONG)).isTrue();
        assertThat(work.isDone(1, times::incrementAndGet, Runnable::run, LONG)).isTrue();

        assertThat(times.get()).isEqualTo(2);
    }

    @Test
    void whoeverWaitsIsToldWhyItFailed() {
        Runnable broken = () -> {
            times.incrementAndGet();
            throw new IllegalArgumentException("no index");
        };
        assertThat(work.isDone(1, broken, waiting::add, NOT_AT_ALL)).isFalse();
        Executor doneMeanwhile = task -> {
            throw new AssertionError("It is under way");
        };
        new Thread(() -> {
                    pause();
                    waiting.remove().run();
                })
                .start();

        assertThatThrownBy(() -> work.isDone(1, times::incrementAndGet, doneMeanwhile, LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no index");
        assertThat(times.get()).isEqualTo(1);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anErrorOfTheMachineIsNotDressedUpAsAFault() {
        Runnable tooMuch = () -> {
            throw new OutOfMemoryError("of the test");
        };

        assertThatThrownBy(() -> work.isDone(1, tooMuch, Runnable::run, LONG)).isInstanceOf(OutOfMemoryError.class);
        assertThat(work.isDone(1, times::incrementAndGet, Runnable::run, LONG)).isTrue();
    }

    @Test
    void whoeverIsInterruptedStopsWaitingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(work.isDone(1, times::incrementAndGet, waiting::add, LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatCouldNotBeginIsNotUnderWay() {
        Executor stopping = task -> {
            throw new RejectedExecutionException("stopped");
        };

        assertThat(work.isDone(1, times::incrementAndGet, stopping, LONG)).isFalse();
        assertThat(work.isDone(1, times::incrementAndGet, Runnable::run, LONG)).isTrue();
        assertThat(times.get()).isEqualTo(1);
    }
}
