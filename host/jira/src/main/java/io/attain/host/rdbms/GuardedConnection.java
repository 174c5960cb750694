package io.attain.host.rdbms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose transaction belongs to the host: what would end it or hand it on is refused. */
final class GuardedConnection {

    private static final Set<String> REFUSED =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private GuardedConnection() {}

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (REFUSED.contains(method.getName())) {
                        throw new UnsupportedOperationException("The host ends this transaction: Connection."
                                + method.getName() + " must not be called within a callback");
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
