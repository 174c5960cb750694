package io.attain.target.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.PlainSql;
import io.attain.target.Branch;
import io.attain.target.Ledger;
import io.attain.target.Posting;
import io.attain.target.Source;
import io.attain.target.Tally;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import org.springframework.stereotype.Component;

/**
 * The postings in Active Objects. They are written there and read by SQL: one statement sums a whole tree.
 *
 * <p>Two nodes of a cluster may follow the same event. Each deletes the source's rows and inserts what it read; the
 * unique slot makes the later one fail, and it then starts over and finds the rows of the earlier. What an outdated
 * reading may leave behind is found and repaired by the nightly recompute.
 */
@Component
public final class StoredLedger implements Ledger {

    private static final String TABLE = "POSTING";
    private static final int FETCH_SIZE = 20_000;
    /** Larger parts of a tree are picked out of the whole tree's postings: databases limit how many values a query takes. */
    private static final int MOST_NAMED = 500;

    private static final List<String> COLUMNS = List.of(
            "SOURCE_KIND", "SOURCE_ID", "NODE_ID", "ROOT_ID", "PROJECT_ID", "OWNER_KEY", "DAY_NUMBER", "AMOUNT");

    private final ActiveObjects ao;
    private final PlainSql sql;

    public StoredLedger(@ComponentImport ActiveObjects ao, PlainSql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public void replace(Source source, long sourceId, List<Posting> postings) {
        try {
            write(source, sourceId, postings);
        } catch (ActiveObjectsException e) {
            // Another node of the cluster posted the same source between our delete and our insert: start over.
            write(source, sourceId, postings);
        }
    }

    private void write(Source source, long sourceId, List<Posting> postings) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(PostingRow.class, "SOURCE_ID = ? AND SOURCE_KIND = ?", sourceId, source.name());
            if (!postings.isEmpty()) {
                ao.create(
                        PostingRow.class,
                        postings.stream().map(StoredLedger::columns).toList());
            }
            return postings.size();
        });
    }

    @Override
    public Map<Long, Tally> sums(long rootId) {
        return sql.read(TABLE, (connection, names) -> {
            String node = names.column("NODE_ID");
            String query = "SELECT " + node + ", SUM(" + names.column("AMOUNT") + "), COUNT(*) FROM " + names.table()
                    + " WHERE " + names.column("ROOT_ID") + " = ? GROUP BY " + node;
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, rootId);
                return sums(statement);
            }
        });
    }

    private static Map<Long, Tally> sums(PreparedStatement statement) throws SQLException {
        Map<Long, Tally> sums = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sums.put(rows.getLong(1), new Tally(rows.getBigDecimal(2).longValueExact(), rows.getLong(3)));
            }
        }
        return sums;
    }

    @Override
    public Page page(Branch branch, int start, int limit) {
        return sql.read(TABLE, (connection, names) -> {
            Set<Long> nodes = branch.nodeIds();
            boolean named = !branch.wholeTree() && nodes.size() <= MOST_NAMED;
            String query = "SELECT " + columns(names) + " FROM " + names.table() + " WHERE " + names.column("ROOT_ID")
                    + " = ?" + (named ? " AND " + names.column("NODE_ID") + " IN (" + marks(nodes.size()) + ")" : "")
                    + " ORDER BY " + names.column("DAY_NUMBER") + " DESC, " + names.column("ID") + " DESC";
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, branch.rootId());
                int at = 2;
                for (Long node : named ? nodes : Set.<Long>of()) {
                    statement.setLong(at++, node);
                }
                statement.setFetchSize(Math.min(FETCH_SIZE, start + limit));
                return page(statement, branch, start, limit);
            }
        });
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static Page page(PreparedStatement statement, Branch branch, int start, int limit) throws SQLException {
        Tally earlier = Tally.NONE;
        List<Posting> postings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (postings.size() < limit && rows.next()) {
                Posting posting = posting(rows);
                if (!branch.wholeTree() && !branch.nodeIds().contains(posting.nodeId())) {
                    continue;
                }
                if (earlier.count() < start) {
                    earlier = earlier.plus(new Tally(posting.amount(), 1));
                } else {
                    postings.add(posting);
                }
            }
        }
        return new Page(earlier, postings);
    }

    @Override
    public void forEach(long projectId, Consumer<Posting> action) {
        sql.read(TABLE, (connection, names) -> {
            String query = "SELECT " + columns(names) + " FROM " + names.table() + " WHERE "
                    + names.column("PROJECT_ID") + " = ?";
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setLong(1, projectId);
                statement.setFetchSize(FETCH_SIZE);
                return handOut(statement, action);
            }
        });
    }

    private static int handOut(PreparedStatement statement, Consumer<Posting> action) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                action.accept(posting(rows));
                count++;
            }
        }
        return count;
    }

    private static String columns(PlainSql.Names names) {
        return COLUMNS.stream().map(names::column).collect(Collectors.joining(", "));
    }

    /** A row of {@link #COLUMNS}. */
    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                Source.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getLong(8));
    }

    private static Map<String, Object> columns(Posting posting) {
        return Map.of(
                "SLOT", posting.source() + ":" + posting.sourceId() + ":" + posting.nodeId(),
                "SOURCE_KIND", posting.source().name(),
                "SOURCE_ID", posting.sourceId(),
                "NODE_ID", posting.nodeId(),
                "ROOT_ID", posting.rootId(),
                "PROJECT_ID", posting.projectId(),
                "OWNER_KEY", posting.owner(),
                "DAY_NUMBER", Math.toIntExact(posting.day().toEpochDay()),
                "AMOUNT", posting.amount());
    }
}
