package io.attain.kernel.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Cuts long lists of ids for SQL: Oracle takes at most 1,000 values in a list. */
public final class IdLists {

    /** The most values of a list. */
    public static final int SIZE = 1_000;

    /** So many values are still looked for one by one. */
    private static final int FEW = 250;

    private IdLists() {}

    /** Does something with each part of the list, in its order. */
    public static <T> void forEach(Collection<T> ids, Consumer<List<T>> use) {
        parts(ids).forEach(use);
    }

    /** The parts of a list, in its order. */
    public static <T> List<List<T>> parts(Collection<T> ids) {
        return parts(ids, SIZE);
    }

    /** The same of so many each, where they are no values of a list. */
    public static <T> List<List<T>> parts(Collection<T> ids, int size) {
        List<T> all = List.copyOf(ids);
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
                .toList();
    }

    /** Asks Active Objects for the rows whose column has one of these values: at most {@link #SIZE}. */
    public static Query query(String column, List<?> values) {
        return Query.select().where(in(column, values), values.toArray());
    }

    /** The same as a condition, with a question mark for each value. */
    public static String in(String column, List<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /**
     * One more condition of a statement: that a column has one of the values that it is given by this name. There is none where
     * these are null, nor where they are so many that all rows are sooner read than held against each of them.
     */
    public static String among(String column, String name, @Nullable Collection<?> values) {
        return values == null || areMany(values) ? "" : " AND " + column + " IN (:" + name + ")";
    }

    /** Whether all rows are sooner read: PostgreSQL goes through the whole list for each row, once it has planned for any values. */
    public static boolean areMany(Collection<?> values) {
        return values.size() > FEW;
    }
}
