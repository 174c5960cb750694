package io.attain.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement finds, one row after the other, its columns by their names. Whoever asks each row for the same columns in
 * the same order has them looked up once: drivers look for a name each time.
 */
public final class FoundRows {

    private final ResultSet rows;
    private final List<Asked> asked = new ArrayList<>();
    private int asks;

    /** A column that was asked for, and its place. */
    private record Asked(String column, int place) {}

    FoundRows(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row; false after the last. */
    public boolean next() throws SQLException {
        asks = 0;
        return rows.next();
    }

    private int place(String column) throws SQLException {
        int ask = asks++;
        if (ask == asked.size()) {
            asked.add(new Asked(column, rows.findColumn(column)));
        } else if (!asked.get(ask).column.equals(column)) {
            asked.set(ask, new Asked(column, rows.findColumn(column)));
        }
        return asked.get(ask).place;
    }

    /** A whole number; 0 where there is none. */
    public long number(String column) throws SQLException {
        return rows.getLong(place(column));
    }

    /** A whole number, or null. */
    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = rows.getLong(place(column));
        return rows.wasNull() ? null : number;
    }

    /** A text; empty where there is none, as some databases keep an empty one as null. */
    public String text(String column) throws SQLException {
        return Columns.text(rows.getString(place(column)));
    }

    /** A text, or null. */
    @SuppressWarnings("NullAway") // a driver answers null
    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(place(column));
    }

    /** A day that is kept as its number. */
    public LocalDate day(String column) throws SQLException {
        return LocalDate.ofEpochDay(rows.getLong(place(column)));
    }

    /** The same, or null. */
    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        Long number = numberOrNull(column);
        return number == null ? null : LocalDate.ofEpochDay(number);
    }

    /** A moment. */
    public Instant moment(String column) throws SQLException {
        return rows.getTimestamp(place(column)).toInstant();
    }

    /** Whether it is so. */
    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(place(column));
    }

    /** The same, or null. */
    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        boolean flag = flag(column);
        return rows.wasNull() ? null : flag;
    }
}
