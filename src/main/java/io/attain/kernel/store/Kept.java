package io.attain.kernel.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What some rows say, kept in this node's memory as long as it is what the database holds; {@link Editions} make it. */
public final class Kept<T> {

    private final Editions editions;
    private final String kind;
    private final Writing writing;
    private final Supplier<T> reading;
    private volatile @Nullable Read<T> last;

    private record Read<T>(long edition, T value) {}

    Kept(Editions editions, String kind, Writing writing, Supplier<T> reading) {
        this.editions = editions;
        this.kind = kind;
        this.writing = writing;
        this.reading = reading;
    }

    /** What the rows say; within a change of them, what they will say if it is committed. */
    public T get() {
        if (Contention.isChanging()) {
            return reading.get();
        }
        Read<T> known = last;
        return known == null || known.edition != editions.believed(kind) ? read(known) : known.value;
    }

    /**
     * Changes the rows, all or nothing; {@link Writing#write} says how. Every node knows once it is committed, and none if it
     * is undone.
     */
    public <R extends @Nullable Object> R change(Supplier<R> work) {
        return writing.write(() -> {
            editions.changing();
            R answer = work.get();
            editions.next(kind, writing);
            return answer;
        });
    }

    /** Changes the rows by work that answers nothing. */
    public void run(Runnable work) {
        change(() -> {
            work.run();
            return null;
        });
    }

    /**
     * The edition is asked before the rows, by the same transaction if there is one: rows that are older than their edition
     * would be believed for good, and those that are newer are read once more at worst.
     */
    private T read(@Nullable Read<T> known) {
        long edition = editions.asked(kind);
        if (known != null && known.edition == edition) {
            return known.value;
        }
        Read<T> read = new Read<>(edition, reading.get());
        last = read;
        return read.value;
    }
}
