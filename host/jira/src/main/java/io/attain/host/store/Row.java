package io.attain.host.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Values for columns of one row. The names of columns are the code's own, never a person's. */
public final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A column's value, that of others to be added by {@link #and}. */
    public static Row of(String column, @Nullable Object value) {
        return new Row().and(column, value);
    }

    /** One more column's value. */
    public Row and(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    String insertInto(String table) {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (:"
                + String.join(", :", values.keySet()) + ")";
    }

    String update(String table) {
        return "update " + table + " set "
                + String.join(
                        ", ",
                        values.keySet().stream()
                                .map(column -> column + " = :" + column)
                                .toList());
    }

    <S extends SqlStatement<S>> S bindTo(S statement) {
        values.forEach(statement::bind);
        return statement;
    }
}
