package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final Recent<Integer> recent = new Recent<>(Duration.ofSeconds(5), reads::incrementAndGet, nanos::get);

    @Test
    void readsOncePerInterval() {
        assertThat(recent.get()).isEqualTo(1);
        nanos.set(4_999_999_999L);
        assertThat(recent.get()).isEqualTo(1);
        nanos.set(5_000_000_000L);
        assertThat(recent.get()).isEqualTo(2);
    }

    @Test
    void readsAtOnceAfterForgetting() {
        recent.get();
        recent.forget();
        assertThat(recent.get()).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasReadWhileThisNodeWrote() {
        AtomicReference<Recent<Integer>> written = new AtomicReference<>();
        Recent<Integer> slow = new Recent<>(
                Duration.ofSeconds(5),
                () -> {
                    int read = reads.incrementAndGet();
                    if (read == 1) {
                        written.get().forget();
                    }
                    return read;
                },
                nanos::get);
        written.set(slow);

        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(2);
        assertThat(slow.get()).isEqualTo(2);
    }
}
