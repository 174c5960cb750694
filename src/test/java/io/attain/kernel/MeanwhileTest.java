package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @AutoClose("shutdownNow")
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @Test
    void anotherThreadReads() {
        Meanwhile<Thread> reading = Meanwhile.read(work -> await(work), Thread::currentThread);

        assertThat(reading.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void whatNobodyHasBegunIsReadHereAndNotAgain() {
        List<Runnable> waiting = new ArrayList<>();
        List<String> read = new ArrayList<>();
        Meanwhile<Integer> reading = Meanwhile.read(waiting::add, () -> {
            read.add("once");
            return read.size();
        });

        assertThat(reading.get()).isEqualTo(1);
        waiting.forEach(Runnable::run);
        assertThat(read).hasSize(1);
    }

    @Test
    void whereThreadsHaveEndedItIsReadHere() {
        Meanwhile<Integer> reading = Meanwhile.read(
                work -> {
                    throw new RejectedExecutionException();
                },
                () -> 7);

        assertThat(reading.get()).isEqualTo(7);
    }

    @Test
    void whatItThrowsIsThrownToWhoeverAsks() {
        Meanwhile<Integer> reading = Meanwhile.read(other, () -> {
            throw new NotReady("away");
        });

        assertThatThrownBy(reading::get).isInstanceOf(NotReady.class).hasMessageContaining("away");
    }

    private void await(Runnable work) {
        try {
            other.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
