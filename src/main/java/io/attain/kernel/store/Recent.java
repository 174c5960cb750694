package io.attain.kernel.store;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A few rows that every event and panel asks for, read at most once per interval and node.
 *
 * <p>What another node writes is seen when the interval is over; what this node writes, at once.
 */
public final class Recent<T> {
    private final Supplier<T> source;
    private final long nanos;
    private final LongSupplier ticker;
    private volatile @Nullable Read<T> last;
    private int forgotten;

    private record Read<T>(T value, long at) {}

    /** Reads from {@code source}, at most once in each {@code interval}. */
    public Recent(Duration interval, Supplier<T> source) {
        this(interval, source, System::nanoTime);
    }

    Recent(Duration interval, Supplier<T> source, LongSupplier ticker) {
        this.source = source;
        this.nanos = interval.toNanos();
        this.ticker = ticker;
    }

    /** The value, at most one interval old. */
    public T get() {
        Read<T> read = last;
        long now = ticker.getAsLong();
        return read == null || now - read.at >= nanos ? readAt(now) : read.value;
    }

    /** Makes the next {@link #get} read anew: this node has written. */
    public synchronized void forget() {
        last = null;
        forgotten++;
    }

    /** What was read while this node wrote may be older than what it wrote, so it is not kept. */
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
