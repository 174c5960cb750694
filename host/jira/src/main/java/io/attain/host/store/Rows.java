package io.attain.host.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** A small table whose rows have ids of the database's making. It is kept in memory whole, see {@link Kept}. */
public final class Rows<T> {

    private final String table;
    private final Kept<Content<T>> kept;

    /**
     * The rows of a table.
     *
     * @param order the columns that put them in order
     * @param reading reads one row
     */
    public Rows(Database database, String table, String order, RowMapper<T> reading) {
        this.table = table;
        kept = new Kept<>(database, handle -> read(handle, order, reading));
    }

    private Content<T> read(Handle handle, String order, RowMapper<T> reading) {
        Map<Long, T> byId = new LinkedHashMap<>();
        handle.createQuery("select * from " + table + " order by " + order)
                .map((row, context) -> Map.entry(row.getLong("id"), reading.map(row, context)))
                .forEach(row -> byId.put(row.getKey(), row.getValue()));
        return new Content<>(byId, List.copyOf(byId.values()));
    }

    /** All rows in their order. */
    public List<T> all() {
        return kept.get().all();
    }

    /** The row of this id. */
    public Optional<T> find(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(kept.get().byId().get(id));
    }

    /** The row of an id that is known to have one. */
    public T get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no " + table + " " + id));
    }

    /** Adds a row and gives its id. */
    public long insert(Row row) {
        return kept.change(handle -> Ids.insert(row.bindTo(handle.createUpdate(row.insertInto(table)))));
    }

    /** Changes these columns of the row with this id, if there is one. */
    public void update(long id, Row row) {
        kept.change(handle -> row.bindTo(handle.createUpdate(row.update(table) + " where id = :row_id"))
                .bind("row_id", id)
                .execute());
    }

    /** Changes the table, and what hangs on its rows, in another way. */
    public <R extends @Nullable Object, X extends Exception> R change(Database.Work<R, X> work) throws X {
        return kept.change(work);
    }

    private record Content<T>(Map<Long, T> byId, List<T> all) {}
}
