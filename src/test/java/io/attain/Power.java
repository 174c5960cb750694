package io.attain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The power of a server: it counts what is written and committed, and goes before one of these steps. From then on nothing
 * reaches a database, on whichever thread, until it is back; what was not committed is lost.
 */
public final class Power {

    /** What its database did for whom it was cut off goes on. */
    private static final Set<String> WITHOUT =
            Set.of("rollback", "close", "isClosed", "getAutoCommit", "setAutoCommit");

    private static final long NEVER = Long.MAX_VALUE;

    private final AtomicLong left = new AtomicLong(NEVER);
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean isWatched;

    /** No code goes on after it. */
    @SuppressWarnings("serial")
    public static final class Cut extends Error {
        private Cut() {
            super("The power is cut");
        }
    }

    /** Counts the steps of some work. */
    public long steps(Runnable work) {
        isWatched = true;
        left.set(NEVER);
        work.run();
        isWatched = false;
        return NEVER - left.get();
    }

    /** How often some work sends what may write: without it nothing stored has changed. */
    public long writes(Runnable work) {
        long before = writes.get();
        steps(work);
        return writes.get() - before;
    }

    /** Goes before another step than so many. */
    public void cutAfter(long steps) {
        left.set(steps);
        isWatched = true;
    }

    /** Whether it has gone. */
    public boolean isCut() {
        return left.get() < 0;
    }

    /** It is back, and stays. */
    public void restore() {
        isWatched = false;
        left.set(NEVER);
    }

    /** The same source, which depends on it. */
    public DataSource supplied(DataSource source) {
        return Proxies.of(DataSource.class, (proxy, method, arguments) -> {
            Object answer = Proxies.call(source, method, arguments);
            return answer instanceof Connection connection ? supplied(connection) : answer;
        });
    }

    /** The same connection, which depends on it. */
    Connection supplied(Connection connection) {
        return isWatched
                ? Proxies.of(Connection.class, (proxy, method, arguments) -> {
                    mayGo(method.getName(), method.getName().equals("commit"));
                    Object answer = Proxies.call(connection, method, arguments);
                    if (answer instanceof PreparedStatement statement) {
                        return supplied(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                    }
                    return answer instanceof Statement statement ? supplied(Statement.class, statement, "") : answer;
                })
                : connection;
    }

    private <S extends Statement> S supplied(Class<S> type, S statement, String prepared) {
        return Proxies.of(type, (proxy, method, arguments) -> {
            String text = arguments != null && arguments[0] instanceof String sent ? sent : prepared;
            boolean isWrite = method.getName().startsWith("execute") && !isRead(text);
            mayGo(method.getName(), isWrite);
            if (isWrite) {
                writes.incrementAndGet();
            }
            return Proxies.call(statement, method, arguments);
        });
    }

    private static boolean isRead(String sql) {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private void mayGo(String what, boolean isStep) {
        if ((isStep && left.decrementAndGet() < 0) || (isCut() && !WITHOUT.contains(what))) {
            throw new Cut();
        }
    }
}
