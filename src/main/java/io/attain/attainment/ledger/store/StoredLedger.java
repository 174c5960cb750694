package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.Cell;
import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.SumChanges;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The postings and the sums of their nodes, in the plugin's tables.
 *
 * <p>One transaction writes what differs of a source's postings and adds the difference to the sums of their nodes, and
 * of no others: parents are added up when they are read. Two nodes of a cluster may follow the same event; a changed row
 * or the unique slot makes the later one start over, and it then finds nothing left to do.
 */
@Component
public final class StoredLedger implements Ledger {

    private final PlainSql sql;
    private final WrittenStripes written = new WrittenStripes();

    public StoredLedger(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Source source, Map<Long, List<Posting>> postings) {
        IdLists.forEach(
                new TreeSet<>(postings.keySet()), ids -> sql.write(session -> write(session, source, ids, postings)));
    }

    private int write(SqlSession session, Source source, List<Long> ids, Map<Long, List<Posting>> postings)
            throws SQLException {
        add(session, differences(new PostingTable(session), source, ids, postings));
        return ids.size();
    }

    /** Writes what differs of the rows, and answers what that adds to the sums of which nodes. */
    private static SortedMap<Cell, Tally> differences(
            PostingTable table, Source source, List<Long> ids, Map<Long, List<Posting>> postings) throws SQLException {
        List<Posting> wanted = ids.stream()
                .flatMap(id -> Objects.requireNonNull(postings.get(id)).stream())
                .toList();
        PostingChanges changes = PostingChanges.between(table.of(source, ids), wanted);
        table.confirm(changes.same());
        table.delete(changes.gone());
        table.update(changes.changed());
        table.insert(changes.added());
        return changes.differences();
    }

    private void add(SqlSession session, SortedMap<Cell, Tally> differences) throws SQLException {
        if (!differences.isEmpty()) {
            new SumTable(session).add(differences);
            written.note(differences.keySet());
        }
    }

    @Override
    public void restate(Source source, Map<Long, List<Posting>> before, Map<Long, List<Posting>> postings) {
        IdLists.forEach(
                new TreeSet<>(postings.keySet()),
                ids -> sql.write(session -> restate(session, source, restated(ids, before, postings), postings)));
    }

    private static List<PostingTable.Restated> restated(
            List<Long> ids, Map<Long, List<Posting>> before, Map<Long, List<Posting>> postings) {
        List<PostingTable.Restated> restated = new ArrayList<>();
        for (Long id : ids) {
            List<Posting> former = Objects.requireNonNull(before.get(id));
            List<Posting> now = Objects.requireNonNull(postings.get(id));
            for (int i = 0; i < now.size(); i++) {
                if (!former.get(i).equals(now.get(i))) {
                    restated.add(new PostingTable.Restated(former.get(i), now.get(i)));
                }
            }
        }
        return restated;
    }

    private int restate(
            SqlSession session, Source source, List<PostingTable.Restated> restated, Map<Long, List<Posting>> postings)
            throws SQLException {
        PostingTable table = new PostingTable(session);
        List<PostingTable.Restated> otherwise = table.restate(restated);
        SortedMap<Cell, Tally> differences = new TreeMap<>();
        restated.stream()
                .filter(posting -> !otherwise.contains(posting))
                .forEach(posting -> differences.merge(Cell.of(posting.after()), posting.difference(), Tally::plus));
        if (!otherwise.isEmpty()) {
            List<Long> ids = otherwise.stream()
                    .map(posting -> posting.after().sourceId())
                    .distinct()
                    .toList();
            differences(table, source, ids, postings)
                    .forEach((cell, difference) -> differences.merge(cell, difference, Tally::plus));
        }
        add(session, differences);
        return restated.size();
    }

    @Override
    public SumChanges changes(long rootId, SumChanges.Mark since) {
        return sql.read(session -> new SumTable(session).changes(rootId, since, written.take(rootId)));
    }

    @Override
    public Map<Long, SumChanges> changes(Map<Long, SumChanges.Mark> since) {
        Map<Long, SumChanges> found = new HashMap<>();
        IdLists.forEach(
                since.keySet(),
                roots -> found.putAll(sql.read(session -> new SumTable(session).changes(roots, since))));
        return found;
    }

    @Override
    public boolean recount(Cell cell) {
        return sql.write(session -> {
            SumTable sums = new SumTable(session);
            sums.lock(Set.of(cell));
            Tally missing = sums.counted(cell).minus(sums.sum(cell));
            if (!missing.equals(Tally.NONE)) {
                add(session, new TreeMap<>(Map.of(cell, missing)));
            }
            return !missing.equals(Tally.NONE);
        });
    }

    @Override
    public List<Posting> range(long projectId, Source source, long after, long last) {
        return sql.read(session -> new PostingTable(session).range(projectId, source, after, last));
    }

    @Override
    public Page page(Branch branch, @Nullable String owner, int start, int limit) {
        return sql.read(session -> {
            Set<Long> nodes = branch.nodeIds();
            boolean named = !branch.wholeTree() && nodes.size() <= IdLists.SIZE;
            Columns values =
                    Columns.of("ROOT", branch.rootId()).and("NODES", nodes).and("OWNER", owner);
            String query = "SELECT " + PostingTable.COLUMNS + " FROM {POSTING} WHERE [ROOT_ID] = :ROOT"
                    + (named ? " AND [NODE_ID] IN (:NODES)" : "")
                    + (owner == null ? "" : " AND [OWNER_KEY] = :OWNER")
                    + " ORDER BY [DAY_NUMBER] DESC, [ID] DESC";
            int size = Math.min(SqlSession.FETCH_SIZE, start + limit);
            return session.scan(query, values, size, rows -> page(rows, branch, start, limit));
        });
    }

    private static Page page(FoundRows rows, Branch branch, int start, int limit) throws SQLException {
        Tally earlier = Tally.NONE;
        List<Posting> postings = new ArrayList<>();
        while (postings.size() < limit && rows.next()) {
            Posting posting = PostingTable.posting(rows);
            if (!branch.wholeTree() && !branch.nodeIds().contains(posting.nodeId())) {
                continue;
            }
            if (earlier.count() < start) {
                earlier = earlier.plus(new Tally(posting.amount(), 1));
            } else {
                postings.add(posting);
            }
        }
        return new Page(earlier, postings);
    }
}
