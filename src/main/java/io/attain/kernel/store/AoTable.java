package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** One table through Active Objects, which wants the type of a row's id though nobody here cares for it. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class AoTable<R extends RawEntity<?>> {

    private final ActiveObjects ao;
    private final Class type;

    AoTable(ActiveObjects ao, Class<R> type) {
        this.ao = ao;
        this.type = type;
    }

    List<R> find(Query query) {
        return (List) List.of(ao.find(type, query));
    }

    boolean has(Query query) {
        return ao.count(type, query) > 0;
    }

    void delete(String condition, Object value) {
        ao.deleteWithSQL(type, condition, value);
    }

    R create(Columns row) {
        return (R) ao.create(type, row.asRow());
    }

    void create(Collection<Columns> rows) {
        ao.create(type, rows.stream().map(Columns::asRow).toList());
    }
}
