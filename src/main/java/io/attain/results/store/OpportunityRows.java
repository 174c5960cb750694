package io.attain.results.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rows that a table keeps of opportunities, each in a slot of its opportunity and its number among its own.
 *
 * @param table what the table is called
 * @param select reads all of them
 * @param read makes one of a row, which has the columns ID and OPPORTUNITY_ID
 * @param row the columns of one but its slot
 */
record OpportunityRows<T>(
        SqlSession session, String table, String select, SqlSession.Reading<T> read, Function<T, Columns> row) {

    /** What is kept of an opportunity, and in which rows. */
    private record Kept<T>(List<Long> rowIds, List<T> all) {
        Kept() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Makes these all that is kept of some opportunities, as many as a list may hold; only what differs is written. */
    void replace(List<Long> ids, Map<Long, List<T>> becomes) throws SQLException {
        Map<Long, Kept<T>> kept = kept(ids);
        List<Long> gone = new ArrayList<>();
        List<Columns> added = new ArrayList<>();
        for (Long id : ids) {
            List<T> wanted = Objects.requireNonNull(becomes.get(id));
            Kept<T> before = kept.getOrDefault(id, new Kept<>());
            if (!before.all.equals(wanted)) {
                gone.addAll(before.rowIds);
                for (int number = 0; number < wanted.size(); number++) {
                    added.add(row.apply(wanted.get(number)).and("SLOT", id + ":" + number));
                }
            }
        }
        // Whoever was faster with one of the rows makes this fail, and the writer start over.
        session.changeEach("DELETE FROM {" + table + "} WHERE [ID] = :ID", gone, id -> Columns.of("ID", id));
        session.insert(table, added, Function.identity());
    }

    /** What is kept of some opportunities, as many as a list may hold; one of which nothing is kept is missing. */
    Map<Long, List<T>> of(List<Long> ids) throws SQLException {
        Map<Long, List<T>> all = new TreeMap<>();
        kept(ids).forEach((id, its) -> all.put(id, its.all));
        return all;
    }

    private Map<Long, Kept<T>> kept(List<Long> ids) throws SQLException {
        Map<Long, Kept<T>> kept = new TreeMap<>();
        session.each(select + " WHERE [OPPORTUNITY_ID] IN (:IDS) ORDER BY [ID]", Columns.of("IDS", ids), found -> {
            Kept<T> its = kept.computeIfAbsent(found.number("OPPORTUNITY_ID"), id -> new Kept<>());
            its.rowIds.add(found.number("ID"));
            its.all.add(read.read(found));
        });
        return kept;
    }

    /** What is kept of a project's opportunities above one id and up to another. */
    List<T> range(long projectId, long after, long last) throws SQLException {
        return session.listOfMany(
                select
                        + " WHERE [PROJECT_ID] = :PROJECT AND [OPPORTUNITY_ID] > :AFTER AND [OPPORTUNITY_ID] <= :LAST"
                        + " ORDER BY [OPPORTUNITY_ID], [ID]",
                Columns.of("PROJECT", projectId).and("AFTER", after).and("LAST", last),
                read);
    }
}
