package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Tally;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sums of the postings in Active Objects: one statement each. A whole tree needs no list of nodes, and few nodes are named
 * in the statement; of many the database sums each by itself, and those that are asked for are added up here.
 */
@Component
public record StoredPostingSums(PlainSql sql) implements PostingSums {

    private static final String EARLIER =
            ", SUM(CASE WHEN [DAY_NUMBER] <= :LAST THEN [AMOUNT] ELSE 0 END) AS [OLD_TOTAL],"
                    + " SUM(CASE WHEN [DAY_NUMBER] <= :LAST THEN 1 ELSE 0 END) AS [OLD_COUNT]";

    @Override
    public SortedMap<LocalDate, Tally> byDay(Branch branch) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        read(branch, "DAY_NUMBER", "", Columns.of("ROOT", branch.rootId()), row -> {
            days.merge(row.day("DAY_NUMBER"), tally(row, ""), Tally::plus);
        });
        return days;
    }

    @Override
    public Map<Branch, SortedMap<LocalDate, Tally>> byDay(Collection<Branch> branches) {
        Map<Branch, SortedMap<LocalDate, Tally>> days = new HashMap<>();
        Map<Long, List<SortedMap<LocalDate, Tally>>> byNode = new HashMap<>();
        new LinkedHashSet<>(branches).forEach(branch -> {
            SortedMap<LocalDate, Tally> sums = days.computeIfAbsent(branch, unseen -> new TreeMap<>());
            branch.nodeIds().forEach(node -> byNode.computeIfAbsent(node, unseen -> new ArrayList<>())
                    .add(sums));
        });
        eachNode(branches, "[NODE_ID], [DAY_NUMBER]", "", "", Columns.none(), row -> {
            LocalDate day = row.day("DAY_NUMBER");
            Tally tally = tally(row, "");
            byNode.getOrDefault(row.number("NODE_ID"), List.of()).forEach(sums -> sums.merge(day, tally, Tally::plus));
        });
        return days;
    }

    @Override
    public Map<Branch, Progress> upTo(Collection<Branch> branches, LocalDate last, LocalDate before) {
        Map<Long, Progress> byNode = new HashMap<>();
        Columns values = Columns.of("LAST", before).and("UP_TO", last);
        eachNode(branches, "[NODE_ID]", EARLIER, "[DAY_NUMBER] <= :UP_TO AND ", values, row -> {
            byNode.put(row.number("NODE_ID"), progress(row));
        });
        return branches.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), branch -> branch.nodeIds().stream()
                        .map(node -> byNode.getOrDefault(node, Progress.NONE))
                        .reduce(Progress.NONE, Progress::plus)));
    }

    /** Hands what the nodes of some branches add up to to {@code use}; where a whole tree is among them, all of that tree's. */
    private void eachNode(
            Collection<Branch> branches, String by, String more, String among, Columns values, SqlSession.Use use) {
        String query = "SELECT " + by + ", SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [COUNT]" + more
                + " FROM {POSTING} WHERE " + among + "[ROOT_ID] IN (:ROOTS)";
        Set<Long> whole =
                branches.stream().filter(Branch::wholeTree).map(Branch::rootId).collect(Collectors.toSet());
        Map<Long, Long> roots = new HashMap<>();
        branches.stream().filter(branch -> !whole.contains(branch.rootId())).forEach(branch -> branch.nodeIds()
                .forEach(node -> roots.put(node, branch.rootId())));
        String grouped = " GROUP BY " + by;
        IdLists.forEach(whole, some -> each(query + grouped, values.and("ROOTS", some), use));
        IdLists.forEach(
                roots.keySet(),
                nodes -> each(
                        query + " AND [NODE_ID] IN (:NODES)" + grouped,
                        values.and("NODES", nodes)
                                .and("ROOTS", nodes.stream().map(roots::get).collect(Collectors.toSet())),
                        use));
    }

    private void each(String query, Columns values, SqlSession.Use use) {
        sql.read(session -> {
            session.eachOfMany(query, values, use);
            return values;
        });
    }

    @Override
    public Map<String, Progress> byOwner(Branch branch, LocalDate before) {
        Map<String, Progress> owners = new HashMap<>();
        Columns values = Columns.of("ROOT", branch.rootId()).and("LAST", before);
        read(branch, "OWNER_KEY", EARLIER, values, row -> {
            owners.merge(row.text("OWNER_KEY"), progress(row), Progress::plus);
        });
        return owners;
    }

    private static Progress progress(FoundRows row) throws SQLException {
        return new Progress(tally(row, ""), tally(row, "OLD_"));
    }

    private static Tally tally(FoundRows row, String which) throws SQLException {
        return new Tally(row.number(which + "TOTAL"), row.number(which + "COUNT"));
    }

    /** Hands each sum by a column to {@code use}; one of many nodes may come in parts. */
    private void read(Branch branch, String column, String more, Columns values, SqlSession.Use use) {
        boolean some = !branch.wholeTree();
        boolean listed = some && branch.nodeIds().size() <= IdLists.SIZE;
        boolean apart = some && !listed;
        String by = "[" + column + "]" + (apart ? ", [NODE_ID]" : "");
        String query = "SELECT " + by + ", SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [COUNT]" + more
                + " FROM {POSTING} WHERE [ROOT_ID] = :ROOT" + (listed ? " AND [NODE_ID] IN (:NODES)" : "")
                + " GROUP BY " + by;
        each(query, values.and("NODES", branch.nodeIds()), row -> {
            if (!apart || branch.nodeIds().contains(row.number("NODE_ID"))) {
                use.use(row);
            }
        });
    }
}
