package io.attain.kernel.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * What is said of something again and again, each time under the next number: never changed and never deleted. The unique
 * column {@code SLOT} holds owner and number together, as Active Objects knows unique columns only: of two who say it
 * next, one does.
 */
public final class NumberedRows<R extends RawEntity<?>> {

    private static final String SLOT = "SLOT";

    private final AoTable<R> table;
    private final KeyedRows<R> rows;
    private final String owner;
    private final String number;

    NumberedRows(AoTable<R> table, Writing writing, String owner, String number) {
        this.table = table;
        this.rows = new KeyedRows<>(table, writing, SLOT);
        this.owner = owner;
        this.number = number;
    }

    /** What is said of one owner, the oldest first. */
    public List<R> of(Object ownerId) {
        return table.find(Query.select().where(owner + " = ?", ownerId).order(number + " ASC"));
    }

    /** What is said of each of some owners, the oldest first; one of whom nothing is said is missing. */
    public Map<Long, List<R>> of(Collection<Long> ownerIds, ToLongFunction<R> ownerOf) {
        Map<Long, List<R>> found = new TreeMap<>();
        IdLists.forEach(ownerIds, ids -> {
            Query query = IdLists.query(owner, ids).order(number + " ASC");
            found.putAll(table.find(query).stream().collect(Collectors.groupingBy(ownerOf::applyAsLong)));
        });
        return found;
    }

    /** All rows of all owners, those of one owner the oldest first. */
    public List<R> all() {
        return table.find(Query.select().order(number + " ASC"));
    }

    /** Completes one by what an older version of the plugin did not keep. */
    public void complete(Object ownerId, int which, Consumer<R> missing) {
        rows.put(Columns.of(SLOT, ownerId + ":" + which), missing);
    }

    /** Says the next, unless there is one of that number; answers whether it is kept. */
    public boolean append(Object ownerId, int next, Columns row) {
        return rows.add(row.and(SLOT, ownerId + ":" + next).and(owner, ownerId).and(number, next));
    }
}
