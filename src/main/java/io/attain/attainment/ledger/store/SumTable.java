package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Cell;
import io.attain.attainment.ledger.SumChanges;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Tally;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of {@link NodeSumRow} and {@link SumStripeRow} over one connection. Stripes are locked in the order of their
 * numbers, and before the sums that belong to them, so that no two writers can wait for each other.
 */
record SumTable(SqlSession session) {

    /** Enough that eight writers in one tree seldom meet, and few enough to read them all each time: 64. */
    private static final int STRIPE_BITS = 6;

    private static final long STRIPES = 1L << STRIPE_BITS;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** How many readings are tried to get sums of one moment while others write. */
    private static final int READINGS = 4;

    /** Sums, and in the same columns how far the stripes are: what one statement reads is of one moment. */
    private static final String SUMS =
            "SELECT [ROOT_ID], [NODE_ID], [AMOUNT], [RESULTS], 1 AS [IS_SUM] FROM {NODE_SUM} WHERE ";

    private static final String AND_NUMBERS =
            " UNION ALL SELECT [ROOT_ID], [STRIPE], [CHANGE_NUMBER], 0, 0 FROM {SUM_STRIPE} WHERE [ROOT_ID] IN (:ROOTS)";

    /** Scattered by golden-ratio hashing: everybody's nodes of this month have ids in equal steps and must not meet. */
    static long stripe(Cell cell) {
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
        SortedSet<Long> stripes = new TreeSet<>();
        cells.forEach(cell -> stripes.add(stripe(cell)));
        List<Long> missing = session.batch(
                "UPDATE {SUM_STRIPE} SET [CHANGE_NUMBER] = [CHANGE_NUMBER] + 1 WHERE [STRIPE] = :STRIPE",
                stripes,
                stripe -> Columns.of("STRIPE", stripe));
        session.insert("SUM_STRIPE", missing, stripe -> Columns.of("STRIPE", stripe)
                .and("ROOT_ID", Math.floorDiv(stripe, STRIPES))
                .and("CHANGE_NUMBER", 1L));
    }

    /** Answers the nodes that have no sum yet. The stripe is written too, as it may have been another one before an upgrade. */
    private List<Cell> update(SortedMap<Cell, Tally> differences) throws SQLException {
        return session.batch(
                "UPDATE {NODE_SUM} SET [AMOUNT] = [AMOUNT] + :AMOUNT, [RESULTS] = [RESULTS] + :RESULTS,"
                        + " [STRIPE] = :STRIPE, [CHANGE_NUMBER] ="
                        + " (SELECT [CHANGE_NUMBER] FROM {SUM_STRIPE} WHERE [STRIPE] = :STRIPE) WHERE [SUM_KEY] = :KEY",
                differences.keySet(),
                cell -> {
                    Tally more = Objects.requireNonNull(differences.get(cell));
                    return Columns.of("AMOUNT", more.amount())
                            .and("RESULTS", more.count())
                            .and("STRIPE", stripe(cell))
                            .and("KEY", key(cell));
                });
    }

    private void create(List<Cell> cells) throws SQLException {
        session.insert("NODE_SUM", cells, cell -> Columns.of("SUM_KEY", key(cell))
                .and("ROOT_ID", cell.rootId())
                .and("NODE_ID", cell.nodeId())
                .and("STRIPE", stripe(cell))
                .and("CHANGE_NUMBER", 0L)
                .and("AMOUNT", 0L)
                .and("RESULTS", 0L));
    }

    /** The sum of one node. */
    Tally sum(Cell cell) throws SQLException {
        return tally("SELECT [AMOUNT], [RESULTS] FROM {NODE_SUM}", cell);
    }

    /** What the postings of one node add up to. */
    Tally counted(Cell cell) throws SQLException {
        return tally("SELECT SUM([AMOUNT]) AS [AMOUNT], COUNT(*) AS [RESULTS] FROM {POSTING}", cell);
    }

    private Tally tally(String text, Cell cell) throws SQLException {
        return session
                .list(
                        text + " WHERE [ROOT_ID] = :ROOT AND [NODE_ID] = :NODE",
                        Columns.of("ROOT", cell.rootId()).and("NODE", cell.nodeId()),
                        SumTable::tally)
                .stream()
                .findFirst()
                .orElse(Tally.NONE);
    }

    private static Tally tally(FoundRows row) throws SQLException {
        return new Tally(row.number("AMOUNT"), row.number("RESULTS"));
    }

    /**
     * What has changed of a tree since, as it was at one moment: whoever reads sums reads by the same statement how far the
     * stripes are, and is done when none is further than what was read of it.
     *
     * @param hint stripes that may well have changed
     */
    SumChanges changes(long rootId, SumChanges.Mark since, Set<Long> hint) throws SQLException {
        if (since.equals(SumChanges.Mark.NONE)) {
            return Objects.requireNonNull(readAll(Set.of(rootId)).get(rootId));
        }
        Map<Long, Tally> sums = new HashMap<>();
        Map<Long, Long> seen = new HashMap<>(since.numbers());
        Set<Long> further = hint.isEmpty() ? changed(rootId, seen) : hint;
        for (int reading = 0; reading < READINGS && !further.isEmpty(); reading++) {
            Map<Long, Long> numbers = read(rootId, further, seen, sums);
            further.forEach(stripe -> seen.put(stripe, numbers.getOrDefault(stripe, 0L)));
            further = further(numbers, seen);
        }
        return new SumChanges(sums, new SumChanges.Mark(seen));
    }

    /** The same of several trees; of one that has changed, all its sums. */
    Map<Long, SumChanges> changes(Collection<Long> roots, Map<Long, SumChanges.Mark> since) throws SQLException {
        Map<Long, Long> totals = new HashMap<>();
        session.each(
                "SELECT [ROOT_ID], SUM([CHANGE_NUMBER]) AS [TOTAL] FROM {SUM_STRIPE}"
                        + " WHERE [ROOT_ID] IN (:ROOTS) GROUP BY [ROOT_ID]",
                Columns.of("ROOTS", roots),
                row -> totals.put(row.number("ROOT_ID"), row.number("TOTAL")));
        Map<Long, SumChanges> found = new HashMap<>();
        Set<Long> changed = new TreeSet<>();
        for (Long root : roots) {
            SumChanges.Mark seen = since.getOrDefault(root, SumChanges.Mark.NONE);
            found.put(root, new SumChanges(Map.of(), seen));
            if (totals.getOrDefault(root, 0L) != total(seen.numbers())) {
                changed.add(root);
            }
        }
        if (!changed.isEmpty()) {
            found.putAll(readAll(changed));
        }
        return found;
    }

    private static long total(Map<Long, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The stripes that have come further than was seen. */
    private static Set<Long> further(Map<Long, Long> numbers, Map<Long, Long> seen) {
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() > seen.getOrDefault(number.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stripes that have changed. Numbers only grow, so that while their sum is the same, so is each of them. */
    private Set<Long> changed(long rootId, Map<Long, Long> seen) throws SQLException {
        long total = session.scan(
                "SELECT SUM([CHANGE_NUMBER]) AS [TOTAL] FROM {SUM_STRIPE} WHERE [ROOT_ID] = :ROOT",
                Columns.of("ROOT", rootId),
                1,
                rows -> rows.next() ? rows.number("TOTAL") : 0L);
        return total == total(seen) ? Set.of() : further(numbers(rootId), seen);
    }

    private Map<Long, Long> numbers(long rootId) throws SQLException {
        Map<Long, Long> numbers = new HashMap<>();
        session.each(
                "SELECT [STRIPE], [CHANGE_NUMBER] FROM {SUM_STRIPE} WHERE [ROOT_ID] = :ROOT",
                Columns.of("ROOT", rootId),
                row -> numbers.put(row.number("STRIPE"), row.number("CHANGE_NUMBER")));
        return numbers;
    }

    /** All sums of some trees, as they were at one moment. */
    private Map<Long, SumChanges> readAll(Set<Long> roots) throws SQLException {
        Map<Long, Map<Long, Long>> numbers = new HashMap<>();
        Map<Long, Map<Long, Tally>> sums = new HashMap<>();
        roots.forEach(root -> {
            numbers.put(root, new HashMap<>());
            sums.put(root, new HashMap<>());
        });
        session.eachOfMany(SUMS + "[ROOT_ID] IN (:ROOTS)" + AND_NUMBERS, Columns.of("ROOTS", roots), row -> {
            Long root = row.number("ROOT_ID");
            take(row, Objects.requireNonNull(numbers.get(root)), Objects.requireNonNull(sums.get(root)));
        });
        Map<Long, SumChanges> found = new HashMap<>();
        sums.forEach((root, its) ->
                found.put(root, new SumChanges(its, new SumChanges.Mark(Objects.requireNonNull(numbers.get(root))))));
        return found;
    }

    /**
     * Adds the sums of some stripes that have changed since they were seen; answers how far all stripes are. More than has
     * changed where they are not equally old: a sum read twice is still the same sum.
     */
    private Map<Long, Long> read(long rootId, Set<Long> stripes, Map<Long, Long> seen, Map<Long, Tally> sums)
            throws SQLException {
        Map<Long, Long> numbers = new HashMap<>();
        long oldest = stripes.stream()
                .mapToLong(stripe -> seen.getOrDefault(stripe, 0L))
                .min()
                .orElse(0);
        session.each(
                SUMS + "[STRIPE] IN (:STRIPES) AND [CHANGE_NUMBER] > :OLDEST" + AND_NUMBERS,
                Columns.of("ROOTS", Set.of(rootId)).and("STRIPES", stripes).and("OLDEST", oldest),
                row -> take(row, numbers, sums));
        return numbers;
    }

    private static void take(FoundRows row, Map<Long, Long> numbers, Map<Long, Tally> sums) throws SQLException {
        if (row.number("IS_SUM") == 1) {
            sums.put(row.number("NODE_ID"), tally(row));
        } else {
            numbers.put(row.number("NODE_ID"), row.number("AMOUNT"));
        }
    }
}
