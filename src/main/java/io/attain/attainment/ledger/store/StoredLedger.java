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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** How many readings are tried to get sums of one moment while others write. */
    private static final int READINGS = 4;

    private final PlainSql sql;

    public StoredLedger(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Source source, Map<Long, List<Posting>> postings) {
        IdLists.forEach(
                new TreeSet<>(postings.keySet()), ids -> sql.write(session -> write(session, source, ids, postings)));
    }

    private static int write(SqlSession session, Source source, List<Long> ids, Map<Long, List<Posting>> postings)
            throws SQLException {
        PostingTable table = new PostingTable(session);
        List<Posting> wanted = ids.stream()
                .flatMap(id -> Objects.requireNonNull(postings.get(id)).stream())
                .toList();
        PostingChanges changes = PostingChanges.between(table.of(source, ids), wanted);
        table.delete(changes.gone());
        table.update(changes.changed());
        table.insert(changes.added());
        if (!changes.isEmpty()) {
            new SumTable(session).add(changes.differences());
        }
        return ids.size();
    }

    @Override
    public SumChanges changes(long rootId, SumChanges.Mark since) {
        return sql.read(session -> {
            SumTable sums = new SumTable(session);
            SumChanges changes = sums.changes(rootId, since);
            for (int reading = 1; reading < READINGS && !sums.isUpTo(rootId, changes, since); reading++) {
                changes = sums.changes(rootId, since);
            }
            return changes;
        });
    }

    @Override
    public boolean recount(Cell cell) {
        return sql.write(session -> {
            SumTable sums = new SumTable(session);
            sums.lock(Set.of(cell));
            Tally missing = sums.counted(cell).minus(sums.sum(cell));
            if (!missing.equals(Tally.NONE)) {
                sums.add(new TreeMap<>(Map.of(cell, missing)));
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
