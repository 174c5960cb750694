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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sums of the postings in Active Objects: one statement each. A whole tree needs no list of nodes, and few nodes are named
 * in the statement; of many the database sums each by itself, and those that are asked for are added up here.
 */
@Component
public record StoredPostingSums(PlainSql sql) implements PostingSums {

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
        Map<Long, Long> roots = new HashMap<>();
        new LinkedHashSet<>(branches).forEach(branch -> {
            SortedMap<LocalDate, Tally> sums = days.computeIfAbsent(branch, unseen -> new TreeMap<>());
            branch.nodeIds().forEach(node -> {
                byNode.computeIfAbsent(node, unseen -> new ArrayList<>()).add(sums);
                roots.put(node, branch.rootId());
            });
        });
        IdLists.forEach(
                byNode.keySet(),
                nodes -> sql.read(session -> {
                    session.eachOfMany(
                            "SELECT [NODE_ID], [DAY_NUMBER], SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [COUNT] FROM {POSTING}"
                                    + " WHERE [ROOT_ID] IN (:ROOTS) AND [NODE_ID] IN (:NODES) GROUP BY [NODE_ID], [DAY_NUMBER]",
                            Columns.of("NODES", nodes)
                                    .and("ROOTS", nodes.stream().map(roots::get).collect(Collectors.toSet())),
                            row -> {
                                LocalDate day = row.day("DAY_NUMBER");
                                Tally tally = tally(row, "");
                                byNode.getOrDefault(row.number("NODE_ID"), List.of())
                                        .forEach(sums -> sums.merge(day, tally, Tally::plus));
                            });
                    return nodes;
                }));
        return days;
    }

    @Override
    public Map<String, Progress> byOwner(Branch branch, LocalDate before) {
        Map<String, Progress> owners = new HashMap<>();
        String earlier = ", SUM(CASE WHEN [DAY_NUMBER] <= :LAST THEN [AMOUNT] ELSE 0 END) AS [OLD_TOTAL],"
                + " SUM(CASE WHEN [DAY_NUMBER] <= :LAST THEN 1 ELSE 0 END) AS [OLD_COUNT]";
        Columns values = Columns.of("ROOT", branch.rootId()).and("LAST", before);
        read(branch, "OWNER_KEY", earlier, values, row -> {
            Progress progress = new Progress(tally(row, ""), tally(row, "OLD_"));
            owners.merge(row.text("OWNER_KEY"), progress, StoredPostingSums::plus);
        });
        return owners;
    }

    private static Progress plus(Progress one, Progress other) {
        return new Progress(one.now().plus(other.now()), one.before().plus(other.before()));
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
        sql.read(session -> {
            session.eachOfMany(query, values.and("NODES", branch.nodeIds()), row -> {
                if (!apart || branch.nodeIds().contains(row.number("NODE_ID"))) {
                    use.use(row);
                }
            });
            return branch;
        });
    }
}
