package io.attain.host.store;

import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Ids as the database makes them and as Jira's API spells them. */
public final class Ids {

    /** An id that no row has. */
    public static final long NONE = -1;

    private Ids() {}

    /** Runs an insert and returns the id that the database gave the row. */
    public static long insert(Update insert) {
        return insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    /** The number that a text id spells, or {@link #NONE} if it spells none. */
    public static long parse(@Nullable String id) {
        if (id == null || id.isEmpty() || id.length() > 18 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return NONE;
        }
        return Long.parseLong(id);
    }
}
