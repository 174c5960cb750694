package io.attain.host.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * What some of the tables say, kept in memory as Jira keeps what every request asks for. It is read when first asked for,
 * and again after it was changed. The transaction that changes it reads the tables themselves from then on; all others see
 * the change once it is committed, on other nodes once they {@linkplain Database#hear hear} of it.
 */
public final class Kept<T> {

    private final Database database;
    private final Function<Handle, T> reading;
    private volatile @Nullable T value;
    private long changes;

    /** Kept as this reads it; what is read is not to be changed. */
    public Kept(Database database, Function<Handle, T> reading) {
        this.database = database;
        this.reading = reading;
        database.keeps(this);
    }

    /** What each row of a query says, by its key. */
    public static <K, V> Kept<Map<K, V>> byKey(Database database, String query, RowMapper<Map.Entry<K, V>> reading) {
        return new Kept<>(database, handle -> handle.createQuery(query)
                .map(reading)
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What the tables say to the thread's transaction. */
    public T get() {
        T known = value;
        return known == null || database.isChanging(this) ? read() : known;
    }

    /** Changes the tables that it is read from, in the thread's transaction or in a new one. */
    public <R extends @Nullable Object, X extends Exception> R change(Database.Work<R, X> work) throws X {
        return database.call(handle -> {
            database.changing(this);
            return work.in(handle);
        });
    }

    private T read() {
        long before = changes();
        T read = database.call(reading::apply);
        keep(read, before);
        return read;
    }

    private synchronized long changes() {
        return changes;
    }

    /** What was read while somebody changed it may be from before or from after: it is not kept. */
    private synchronized void keep(T read, long before) {
        if (changes == before && !database.isChanging(this)) {
            value = read;
        }
    }

    synchronized void forget() {
        changes++;
        value = null;
    }
}
