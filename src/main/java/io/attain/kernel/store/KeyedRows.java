package io.attain.kernel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, found by the value of a unique column, which may be the ID that the database gives. Of two who add
 * the same at once, the later starts over and finds it.
 */
public final class KeyedRows<R extends RawEntity<?>> {

    private final AoTable<R> table;
    private final Writing writing;
    private final String key;

    KeyedRows(AoTable<R> table, Writing writing, String key) {
        this.table = table;
        this.writing = writing;
        this.key = key;
    }

    /** The row of this key. */
    public Optional<R> find(Object value) {
        return table.find(of(value)).stream().findFirst();
    }

    /** The rows of those of some keys that have one. */
    public List<R> find(Collection<?> values) {
        List<R> found = new ArrayList<>();
        IdLists.forEach(values, some -> found.addAll(table.find(IdLists.query(key, some))));
        return found;
    }

    /** All rows. */
    public List<R> all() {
        return table.find(Query.select());
    }

    /** The rows that a question finds, in its order. */
    public List<R> list(Query query) {
        return table.find(query);
    }

    /** Whether a question finds any. */
    public boolean has(Query query) {
        return table.has(query);
    }

    /** Does work that answers nothing, as {@link #write} does. */
    public void run(Runnable work) {
        writing.run(work);
    }

    /** Does work on these rows in one transaction, as {@link Writing#write} does. */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        return writing.write(work);
    }

    /** Adds a row to which the database gives its ID. */
    public R create(Columns row) {
        return writing.write(() -> table.create(row));
    }

    /** Adds many rows at once, all of the same columns, whose keys are known to be free. */
    public void create(Collection<Columns> rows) {
        if (!rows.isEmpty()) {
            writing.run(() -> table.create(rows));
        }
    }

    /** Adds a row unless there is one of its key; answers whether it was added. */
    public boolean add(Columns row) {
        Object value = key(row);
        return writing.write(() -> {
            boolean isNew = !table.has(of(value));
            if (isNew) {
                table.create(row);
            }
            return isNew;
        });
    }

    /** Changes the row that these columns name by their key; where there is none, it begins with them. */
    public void put(Columns first, Consumer<R> change) {
        Object value = key(first);
        writing.run(() -> {
            R row = find(value).orElseGet(() -> table.create(first));
            change.accept(row);
            row.save();
        });
    }

    /** Changes the row of a key; answers whether there is one. */
    public boolean change(Object value, Consumer<R> change) {
        return writing.write(() -> {
            Optional<R> found = find(value);
            found.ifPresent(row -> {
                change.accept(row);
                row.save();
            });
            return found.isPresent();
        });
    }

    /** Deletes the row of a key, if there is one. */
    public void remove(Object value) {
        writing.run(() -> table.delete(key + " = ?", value));
    }

    /**
     * Brings rows from what they were to what they shall be, in the transaction under way; those that stay are not touched.
     *
     * @param before the rows that are there, each of its own key
     * @param after the rows that shall be, each of its own key
     */
    public void replace(Collection<Columns> before, Collection<Columns> after) {
        Set<Columns> there = new HashSet<>(before);
        Set<Columns> wanted = new HashSet<>(after);
        before.stream().filter(row -> !wanted.contains(row)).forEach(row -> table.delete(key + " = ?", key(row)));
        List<Columns> added = after.stream().filter(row -> !there.contains(row)).toList();
        if (!added.isEmpty()) {
            table.create(added);
        }
    }

    private Object key(Columns row) {
        Object value = row.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A row without " + key);
        }
        return value;
    }

    private Query of(Object value) {
        return Query.select().where(key + " = ?", value);
    }
}
