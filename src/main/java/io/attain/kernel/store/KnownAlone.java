package io.attain.kernel.store;

import io.attain.kernel.Surroundings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What some rows say, kept in memory by a node that is alone, since it knows all who write them. Where there are other nodes
 * it is not known, and whoever asks reads the rows that the question is about.
 */
public final class KnownAlone<T> {

    private final Surroundings surroundings;
    private final Recent<T> last;

    /**
     * Nothing is read yet.
     *
     * @param oldest how old it may be, for whoever changes tables by hand
     * @param reading reads all of it
     */
    public KnownAlone(Surroundings surroundings, Duration oldest, Supplier<T> reading) {
        this.surroundings = surroundings;
        this.last = new Recent<>(oldest, reading);
    }

    /** What the rows say; nothing where others may write them, or within a change of them. */
    public Optional<T> get() {
        return surroundings.hasOtherNodes() || Contention.isChanging() ? Optional.empty() : Optional.of(last.get());
    }

    /** In the work under way some rows are changed: once it is over they are read anew. */
    public void changing() {
        Contention.afterwards(last::forget);
    }
}
