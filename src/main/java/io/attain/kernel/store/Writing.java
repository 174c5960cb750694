package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes a store's rows through Active Objects, all or nothing. Its transactions are serializable: on PostgreSQL people
 * who write different rows of one table are in each other's way. So the writers of a store take turns on this node, and
 * whoever meets one of another node starts over.
 */
public final class Writing {

    private final ActiveObjects ao;
    private final Lock turn = new ReentrantLock(true);

    /** Writes in transactions of {@code ao}; the writers of one instance take turns. */
    public Writing(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Does this work in one transaction. It may be done more than once, so it looks at what is there each time and
     * changes nothing but the database. Of two who write the same unique value, the later finds it when it starts over.
     *
     * @throws RuntimeException what the work throws, or the database, if it refuses or somebody is always in the way
     */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        return Contention.overcome(() -> inTurn(work));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return ao.executeInTransaction(work::get);
        } finally {
            turn.unlock();
        }
    }

    /** The rows of one table by a unique column of theirs. */
    public <R extends RawEntity<?>> KeyedRows<R> keyed(Class<R> type, String key) {
        return new KeyedRows<>(new AoTable<>(ao, type), this, key);
    }

    /** The rows of one table by what they are of and a number that counts up from 1 for each. */
    public <R extends RawEntity<?>> NumberedRows<R> numbered(Class<R> type, String owner, String number) {
        return new NumberedRows<>(new AoTable<>(ao, type), this, owner, number);
    }

    /** Adds a row that has no key of its own, in the transaction under way. */
    public <R extends RawEntity<?>> R create(Class<R> type, Columns row) {
        return new AoTable<>(ao, type).create(row);
    }

    /** Adds many rows at once, all of the same columns. */
    public <R extends RawEntity<?>> void create(Class<R> type, Collection<Columns> rows) {
        if (!rows.isEmpty()) {
            new AoTable<>(ao, type).create(rows);
        }
    }

    /** Does work that answers nothing, as {@link #write} does. */
    public void run(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }
}
