package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Cell;
import io.attain.attainment.ledger.SumChanges;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Tally;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of {@link NodeSumRow} and {@link SumStripeRow} over one connection. Stripes are locked in the order of their
 * numbers, and before the sums that belong to them, so that no two writers can wait for each other.
 */
final class SumTable {

    /** Enough that eight writers in one tree seldom meet, and few enough to read them all each time: 64. */
    private static final int STRIPE_BITS = 6;

    private static final long STRIPES = 1L << STRIPE_BITS;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final PlainSql.Session session;

    SumTable(PlainSql.Session session) {
        this.session = session;
    }

    /** Scattered by golden-ratio hashing: everybody's nodes of this month have ids in equal steps and must not meet. */
    private static long stripe(Cell cell) {
        long mixed = cell.nodeId() * GOLDEN;
        long scattered = (mixed ^ (mixed >>> 32)) * GOLDEN;
        return cell.rootId() * STRIPES + (scattered >>> (Long.SIZE - STRIPE_BITS));
    }

    private static String key(Cell cell) {
        return cell.rootId() + ":" + cell.nodeId();
    }

    /** Adds to the sums of these nodes. */
    void add(SortedMap<Cell, Tally> differences) throws SQLException {
        lock(differences.keySet());
        List<Cell> missing = update(differences);
        if (!missing.isEmpty()) {
            create(missing);
            SortedMap<Cell, Tally> first = new TreeMap<>(differences);
            first.keySet().retainAll(missing);
            update(first);
        }
    }

    /** Numbers a change of these nodes' sums; nobody else changes them from now to the end of the transaction. */
    void lock(Iterable<Cell> cells) throws SQLException {
        SortedSet<Long> ordered = new TreeSet<>();
        cells.forEach(cell -> ordered.add(stripe(cell)));
        List<Long> stripes = List.copyOf(ordered);
        List<Long> missing = new ArrayList<>();
        try (PreparedStatement statement =
                session.prepare("UPDATE {SUM_STRIPE} SET [CHANGE_NUMBER] = [CHANGE_NUMBER] + 1 WHERE [STRIPE] = ?")) {
            for (long stripe : stripes) {
                statement.setLong(1, stripe);
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    missing.add(stripes.get(i));
                }
            }
        }
        createStripes(missing);
    }

    private void createStripes(List<Long> stripes) throws SQLException {
        if (stripes.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                session.prepare("INSERT INTO {SUM_STRIPE} ([STRIPE], [ROOT_ID], [CHANGE_NUMBER]) VALUES (?, ?, 1)")) {
            for (long stripe : stripes) {
                statement.setLong(1, stripe);
                statement.setLong(2, Math.floorDiv(stripe, STRIPES));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Answers the nodes that have no sum yet. The stripe is written too, as it may have been another one before an upgrade. */
    private List<Cell> update(SortedMap<Cell, Tally> differences) throws SQLException {
        List<Cell> missing = new ArrayList<>();
        try (PreparedStatement statement = session.prepare(
                "UPDATE {NODE_SUM} SET [AMOUNT] = [AMOUNT] + ?, [RESULTS] = [RESULTS] + ?, [STRIPE] = ?, [CHANGE_NUMBER] ="
                        + " (SELECT [CHANGE_NUMBER] FROM {SUM_STRIPE} WHERE [STRIPE] = ?) WHERE [SUM_KEY] = ?")) {
            for (Map.Entry<Cell, Tally> difference : differences.entrySet()) {
                statement.setLong(1, difference.getValue().amount());
                statement.setLong(2, difference.getValue().count());
                statement.setLong(3, stripe(difference.getKey()));
                statement.setLong(4, stripe(difference.getKey()));
                statement.setString(5, key(difference.getKey()));
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            int at = 0;
            for (Cell cell : differences.keySet()) {
                if (counts[at++] == 0) {
                    missing.add(cell);
                }
            }
        }
        return missing;
    }

    private void create(List<Cell> cells) throws SQLException {
        try (PreparedStatement statement = session.prepare(
                "INSERT INTO {NODE_SUM} ([SUM_KEY], [ROOT_ID], [NODE_ID], [STRIPE], [CHANGE_NUMBER], [AMOUNT],"
                        + " [RESULTS]) VALUES (?, ?, ?, ?, 0, 0, 0)")) {
            for (Cell cell : cells) {
                statement.setString(1, key(cell));
                statement.setLong(2, cell.rootId());
                statement.setLong(3, cell.nodeId());
                statement.setLong(4, stripe(cell));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The sum of one node. */
    Tally sum(Cell cell) throws SQLException {
        return tally("SELECT [AMOUNT], [RESULTS] FROM {NODE_SUM} WHERE [ROOT_ID] = ? AND [NODE_ID] = ?", cell);
    }

    /** What the postings of one node add up to. */
    Tally counted(Cell cell) throws SQLException {
        return tally("SELECT SUM([AMOUNT]), COUNT(*) FROM {POSTING} WHERE [ROOT_ID] = ? AND [NODE_ID] = ?", cell);
    }

    private Tally tally(String text, Cell cell) throws SQLException {
        try (PreparedStatement statement = session.prepare(text)) {
            statement.setLong(1, cell.rootId());
            statement.setLong(2, cell.nodeId());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new Tally(rows.getLong(1), rows.getLong(2)) : Tally.NONE;
            }
        }
    }

    /** What has changed of a tree since. */
    SumChanges changes(long rootId, SumChanges.Mark since) throws SQLException {
        Map<Long, Long> numbers = numbers(rootId);
        Map<Long, Tally> sums = new HashMap<>();
        if (since.equals(SumChanges.Mark.NONE)) {
            collect("SELECT [NODE_ID], [AMOUNT], [RESULTS] FROM {NODE_SUM} WHERE [ROOT_ID] = ?", List.of(rootId), sums);
        } else {
            List<Long> stripes = new ArrayList<>();
            long oldest = Long.MAX_VALUE;
            for (Map.Entry<Long, Long> number : numbers.entrySet()) {
                long seen = since.numbers().getOrDefault(number.getKey(), 0L);
                if (number.getValue() > seen) {
                    stripes.add(number.getKey());
                    oldest = Math.min(oldest, seen);
                }
            }
            collectSince(oldest, stripes, sums);
        }
        return new SumChanges(sums, new SumChanges.Mark(numbers));
    }

    /** Whether nothing was committed while changes were read, so that they are of one moment. */
    boolean isUpTo(long rootId, SumChanges read, SumChanges.Mark since) throws SQLException {
        return read.mark().equals(since) || numbers(rootId).equals(read.mark().numbers());
    }

    private Map<Long, Long> numbers(long rootId) throws SQLException {
        Map<Long, Long> numbers = new HashMap<>();
        try (PreparedStatement statement =
                session.prepare("SELECT [STRIPE], [CHANGE_NUMBER] FROM {SUM_STRIPE} WHERE [ROOT_ID] = ?")) {
            statement.setLong(1, rootId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    /** Reads more than has changed where stripes are not equally old: a sum read twice is still the same sum. */
    private void collectSince(long oldest, List<Long> stripes, Map<Long, Tally> sums) throws SQLException {
        if (!stripes.isEmpty()) {
            List<Long> values = new ArrayList<>(stripes);
            values.add(oldest);
            String marks = IdLists.marks(stripes.size());
            collect(
                    "SELECT [NODE_ID], [AMOUNT], [RESULTS] FROM {NODE_SUM} WHERE [STRIPE] IN (" + marks
                            + ") AND [CHANGE_NUMBER] > ?",
                    values,
                    sums);
        }
    }

    private void collect(String text, List<Long> values, Map<Long, Tally> sums) throws SQLException {
        try (PreparedStatement statement = session.prepare(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setLong(i + 1, values.get(i));
            }
            statement.setFetchSize(PlainSql.FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getLong(1), new Tally(rows.getLong(2), rows.getLong(3)));
                }
            }
        }
    }
}
