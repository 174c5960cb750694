package io.attain.kernel.store;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a source said, asked at most once in an interval, and again after it was to be forgotten. */
final class Recent<T> {
    private final Supplier<T> source;
    private final long nanos;
    private final LongSupplier ticker;
    private volatile @Nullable Read<T> last;
    private int forgotten;

    private record Read<T>(T value, long at) {}

    /** Reads from {@code source}, at most once in each {@code interval}. */
    Recent(Duration interval, Supplier<T> source) {
        this(interval, source, System::nanoTime);
    }

    Recent(Duration interval, Supplier<T> source, LongSupplier ticker) {
        this.source = source;
        this.nanos = interval.toNanos();
        this.ticker = ticker;
    }

    /** The value, at most one interval old. */
    T get() {
        Read<T> read = last;
        long now = ticker.getAsLong();
        return read == null || now - read.at >= nanos ? readAt(now) : read.value;
    }

    /** Makes the next {@link #get} ask anew. */
    synchronized void forget() {
        last = null;
        forgotten++;
    }

    /** What was said while it was to be forgotten may be from before, so it is not kept. */
    private T readAt(long now) {
        int before = forgotten();
        T value = source.get();
        synchronized (this) {
            if (forgotten == before) {
                last = new Read<>(value, now);
            }
        }
        return value;
    }

    private synchronized int forgotten() {
        return forgotten;
    }
}
