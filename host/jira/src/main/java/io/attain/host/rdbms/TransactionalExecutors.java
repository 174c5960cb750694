package io.attain.host.rdbms;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.attain.host.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * SAL's executors: the callback's work commits when it returns and rolls back when it throws. Unless a new transaction
 * is asked for, it joins the one that the thread is in.
 */
public final class TransactionalExecutors implements TransactionalExecutorFactory {

    private final Database database;
    private final Jdbi own;

    /** Gives connections of this database. */
    public TransactionalExecutors(Database database) {
        this.database = database;
        this.own = Jdbi.create(database.source());
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(true, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return requiresNew
                        ? own.inTransaction(handle -> run(handle, callback))
                        : database.call(handle -> run(handle, callback));
            }
        };
    }

    private static <A> A run(Handle handle, ConnectionCallback<A> callback) {
        return callback.execute(GuardedConnection.around(handle.getConnection()));
    }
}
