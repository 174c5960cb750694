package io.attain.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a database said, however Jira, Active Objects and its pool of connections wrap it. */
public final class SqlFailures {

    /** A connection is broken or cannot be had; PostgreSQL is ending, or not there yet. */
    private static final Set<String> AWAY = Set.of("08", "57");

    private static final String OUT_OF_RANGE = "22003";

    private SqlFailures() {}

    /** Whether the database cannot be reached at the moment. */
    public static boolean isAway(Throwable failure) {
        return any(failure, SqlFailures::isAway);
    }

    private static boolean isAway(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || refused instanceof SQLRecoverableException
                || (state != null && state.length() > 1 && AWAY.contains(state.substring(0, 2)));
    }

    /** Whether a number came to more than its column or a long holds. */
    public static boolean isOutOfRange(Throwable failure) {
        return any(failure, refused -> OUT_OF_RANGE.equals(refused.getSQLState()));
    }

    /** Whether this failure, or what it wraps in any way, is such a one. */
    public static boolean any(Throwable failure, Predicate<SQLException> such) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(failure);
        while (!left.isEmpty()) {
            Throwable next = left.remove();
            if (seen.add(next)) {
                if (next instanceof SQLException refused) {
                    if (such.test(refused)) {
                        return true;
                    }
                    add(left, refused.getNextException());
                }
                add(left, next.getCause());
                Collections.addAll(left, next.getSuppressed());
            }
        }
        return false;
    }

    private static void add(Deque<Throwable> left, @Nullable Throwable more) {
        if (more != null) {
            left.add(more);
        }
    }
}
