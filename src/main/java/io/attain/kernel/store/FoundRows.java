package io.attain.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a statement finds, one row after the other, its columns by their names. */
public final class FoundRows {

    private final ResultSet rows;

    FoundRows(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row; false after the last. */
    public boolean next() throws SQLException {
        return rows.next();
    }

    /** A whole number; 0 where there is none. */
    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    /** A whole number, or null. */
    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? null : number;
    }

    /** A text; empty where there is none, as some databases keep an empty one as null. */
    public String text(String column) throws SQLException {
        return Columns.text(rows.getString(column));
    }

    /** A text, or null. */
    @SuppressWarnings("NullAway") // a driver answers null
    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    /** A day that is kept as its number. */
    public LocalDate day(String column) throws SQLException {
        return LocalDate.ofEpochDay(rows.getLong(column));
    }

    /** A moment. */
    public Instant moment(String column) throws SQLException {
        return rows.getTimestamp(column).toInstant();
    }

    /** Whether it is so. */
    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }
}
