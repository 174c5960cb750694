package io.attain.host.jira.search;

import io.attain.host.store.Database;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** What searches read: issues as they are or, while the index lags, as they were when it began to. */
public final class Index implements AutoCloseable {

    private final Database database;
    private @Nullable Handle past;

    /** An index that keeps up. */
    public Index(Database database) {
        this.database = database;
    }

    /** From now on searches miss what changes, as on a node of Jira's that has yet to hear of it. */
    public synchronized void lag() {
        catchUp();
        Handle handle = Jdbi.create(database.source()).open();
        handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
        handle.begin();
        handle.createQuery("select count(*) from issue").mapTo(Long.class).one(); // from here on it sees no changes
        past = handle;
    }

    /** Searches find again what is there. */
    public synchronized void catchUp() {
        if (past != null) {
            past.rollback();
            past.close();
            past = null;
        }
    }

    /** Runs a search. */
    <R> R call(Database.Work<R, RuntimeException> search) {
        synchronized (this) {
            if (past != null) {
                return search.in(Objects.requireNonNull(past));
            }
        }
        return database.call(search);
    }

    @Override
    public void close() {
        catchUp();
    }
}
