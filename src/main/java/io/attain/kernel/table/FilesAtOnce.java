package io.attain.kernel.table;

import io.attain.kernel.NotReady;
import io.attain.kernel.Patience;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Files that people send, so few at once that they cannot fill the memory of a node together, however many are sent. */
public final class FilesAtOnce {

    /** How many a node takes at once. */
    public static final int MOST = 4;

    /** For so long one waits for its turn, before a byte of it is read. */
    private static final long PATIENCE_SECONDS = 2;

    private static final Semaphore TURNS = new Semaphore(MOST, true);

    private FilesAtOnce() {}

    /**
     * Does something with a file, from reading it to the answer.
     *
     * @throws NotReady if others do not make room for it
     */
    public static <T> T taken(Supplier<T> work) {
        if (!isTurn()) {
            throw new NotReady("attain.kernel.table.atOnce");
        }
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }

    private static boolean isTurn() {
        return Patience.isRewarded(() -> TURNS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
