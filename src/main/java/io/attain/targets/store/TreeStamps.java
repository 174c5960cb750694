package io.attain.targets.store;

import io.attain.kernel.Surroundings;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KnownAlone;
import io.attain.kernel.store.PlainSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The stamps of trees: whoever writes to one gives it another. One of several nodes asks for them in one small statement, a
 * node that is alone remembers them.
 */
@Component
public final class TreeStamps {

    private static final Duration OLDEST = Duration.ofSeconds(5);

    private final PlainSql sql;
    private final KnownAlone<List<Stamp>> known;

    private record Stamp(long rootId, long projectId, long number) {}

    /** Stamps in the plugin's tables. */
    public TreeStamps(PlainSql sql, Surroundings surroundings) {
        this.sql = sql;
        this.known = new KnownAlone<>(surroundings, OLDEST, () -> read("", Columns.none()));
    }

    /** The stamps of the trees that have a node in a project, by root. */
    Map<Long, Long> of(long projectId) {
        Map<Long, Long> stamps = new HashMap<>();
        known.get()
                .map(all -> those(all, stamp -> stamp.projectId == projectId))
                .orElseGet(() -> read(" WHERE [PROJECT_ID] = :PROJECT", Columns.of("PROJECT", projectId)))
                .forEach(stamp -> stamps.put(stamp.rootId, stamp.number));
        return stamps;
    }

    /** The stamp of a tree, which is the same in each project that it has a node in; nothing if there is no tree. */
    Optional<Long> ofTree(long rootId) {
        return known.get()
                .map(all -> first(those(all, stamp -> stamp.rootId == rootId)))
                .orElseGet(() -> asked(rootId));
    }

    /**
     * Under which stamp the nodes are that are read next. What is remembered may be newer than what the transaction sees that
     * this thread is in.
     *
     * @param stamp what was told of the tree before
     */
    long before(long rootId, long stamp) {
        return known.get().isPresent() ? asked(rootId).orElse(stamp) : stamp;
    }

    private Optional<Long> asked(long rootId) {
        return first(read(" WHERE [ROOT_ID] = :ROOT", Columns.of("ROOT", rootId)));
    }

    /** In the work under way stamps are changed. */
    void changing() {
        known.changing();
    }

    private static List<Stamp> those(List<Stamp> all, Predicate<Stamp> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static Optional<Long> first(List<Stamp> stamps) {
        return stamps.stream().map(Stamp::number).findFirst();
    }

    private List<Stamp> read(String condition, Columns values) {
        List<Stamp> stamps = new ArrayList<>();
        sql.read(session -> {
            session.each(
                    "SELECT [ROOT_ID], [PROJECT_ID], [STAMP] FROM {TREE_STAMP}" + condition,
                    values,
                    row -> stamps.add(new Stamp(row.number("ROOT_ID"), row.number("PROJECT_ID"), row.number("STAMP"))));
            return stamps;
        });
        return stamps;
    }
}
