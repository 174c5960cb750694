package io.attain.bench.site;

import io.attain.bench.company.Company;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Forest;
import io.attain.targets.Posting;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The best plain SQL for the same answers. It is given more than it could know: which node takes a person's results of a
 * month is looked up once and kept in a table, so that it neither matches nor climbs a tree.
 */
public record Reference(Sql sql) {

    /** Every result with the node it counts for, as (kind, source, node, amount). */
    private static final String EXPECTED =
            """
            SELECT 'OPPORTUNITY' AS KIND, W."ID" AS SOURCE, L.NODE_ID, W."AMOUNT" AS AMOUNT FROM #WIN W
                JOIN BENCH_LEAF L ON L.METRIC = 'revenue' AND L.OWNER_KEY = W."OWNER_KEY"
                AND W."DAY_NUMBER" >= L.START_DAY AND W."DAY_NUMBER" < L.END_DAY
            UNION ALL
            SELECT 'LOG', D."ID", L.NODE_ID, C."TIMES" FROM #DAILY_LOG D
                JOIN #LOG_COUNT C ON C."LOG_ID" = D."ID"
                JOIN BENCH_LEAF L ON L.METRIC = C."ACTION_CODE" AND L.OWNER_KEY = D."OWNER_KEY"
                AND D."DAY_NUMBER" >= L.START_DAY AND D."DAY_NUMBER" < L.END_DAY
                WHERE D."SUBMITTED" = TRUE""";

    /** Tells it who counts where, and lets the database gather what it knows of its tables. */
    void prepare(Company company, Forest forest) {
        sql.execute(
                """
                CREATE TABLE BENCH_LEAF (METRIC VARCHAR(20), OWNER_KEY VARCHAR(255), START_DAY INT, END_DAY INT,
                    NODE_ID BIGINT, PRIMARY KEY (OWNER_KEY, METRIC, START_DAY))""");
        Set<String> owners = new LinkedHashSet<>(Set.of("office"));
        for (int rep = 0; rep < company.size().reps(); rep++) {
            owners.add(Company.rep(rep));
        }
        try (Sql.Rows rows = sql.new Rows("INSERT INTO BENCH_LEAF VALUES (?, ?, ?, ?, ?)")) {
            for (Metric metric : Company.METRICS) {
                for (String owner : owners) {
                    addYear(forest, metric, owner, rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        sql.execute("ANALYZE");
    }

    private static void addYear(Forest forest, Metric metric, String owner, Sql.Rows rows) throws SQLException {
        for (int month = 0; month < 12; month++) {
            LocalDate day = Company.month(month).start();
            Result any = new Result(Source.LOG, 0, Company.PROJECT, owner, day, metric, 1, Scope.ANY, null);
            for (Posting posting : forest.assign(any)) {
                rows.add(
                        metric.code(),
                        owner,
                        (int) day.toEpochDay(),
                        (int) Company.month(month).end().toEpochDay(),
                        posting.nodeId());
            }
        }
    }

    /** The sum of each node's own results, from the truth. */
    Map<Long, Long> sums() {
        return sql.numbers("SELECT NODE_ID, SUM(AMOUNT) FROM (" + EXPECTED + ") E GROUP BY NODE_ID");
    }

    /** How many postings are missing, wrong or too many. */
    public long drift() {
        return sql.number(
                "SELECT COUNT(*) FROM (SELECT KIND, SOURCE, NODE_ID FROM (" + EXPECTED
                        + """

                 UNION ALL SELECT "SOURCE_KIND", "SOURCE_ID", "NODE_ID", -"AMOUNT" FROM #POSTING) A
                GROUP BY KIND, SOURCE, NODE_ID HAVING SUM(AMOUNT) <> 0) D""");
    }

    /** The sum of the postings of each node of a tree. */
    Map<Long, Long> posted(long root) {
        return sql.numbers(
                "SELECT \"NODE_ID\", SUM(\"AMOUNT\") FROM #POSTING WHERE \"ROOT_ID\" = ? GROUP BY \"NODE_ID\"", root);
    }

    /**
     * What a root and its parts have reached: the kept sums of the nodes by SQL, the tree in Java, which beat every
     * recursive query.
     */
    public Map<Long, Long> actuals(long root) {
        Map<Long, Long> parents = sql.numbers(
                "SELECT \"ISSUE_ID\", \"PARENT_ID\" FROM #TARGET_NODE WHERE \"ROOT_ID\" = ? AND \"PARENT_ID\" IS NOT NULL",
                root);
        Map<Long, Long> sums = sql.numbers("SELECT \"NODE_ID\", \"AMOUNT\" FROM #NODE_SUM WHERE \"ROOT_ID\" = ?", root);
        Map<Long, Long> actuals = new TreeMap<>(Map.of(root, 0L));
        parents.forEach((node, parent) -> {
            if (parent == root) {
                actuals.put(node, 0L);
            }
        });
        sums.forEach((node, sum) -> {
            for (Long at = node; at != null; at = parents.get(at)) {
                actuals.computeIfPresent(at, (shown, actual) -> actual + sum);
            }
        });
        return actuals;
    }
}
