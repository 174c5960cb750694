package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
}
