package io.attain.bench.site;

import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.bench.company.Company;
import io.attain.kernel.Period;
import io.attain.targets.Forest;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a team's weekly report counts, by one statement for each part of it, in one transaction: as often as anything is
 * counted, by whom, in the week and in the one before. It is given more than it could know: which nodes add up to a target
 * that is told, that opportunities go from each stage to the next, and that everybody's day is that of UTC. It tells nothing
 * that was expected; by what is missing it is told, each day that was handed in and each that is closed, is read, and so is
 * whose customers are and when opportunities were expected to close.
 */
public final class WeekBySql {

    /** Of all together. */
    public static final String EVERYBODY = "everybody";

    private static final String TARGETS =
            """
            SELECT W.TOLD, 'target', SUM(P."AMOUNT"), SUM(CASE WHEN P."DAY_NUMBER" < :WEEK THEN P."AMOUNT" ELSE 0 END)
                FROM BENCH_TOLD W JOIN #POSTING P ON P."ROOT_ID" = W.ROOT_ID AND P."NODE_ID" = W.NODE_ID
                WHERE P."DAY_NUMBER" < :END GROUP BY W.TOLD""";

    private static final String RESULTS =
            """
            SELECT "OWNER_KEY", "METRIC", SUM(CASE WHEN "DAY_NUMBER" >= :WEEK THEN "AMOUNT" ELSE 0 END),
                SUM(CASE WHEN "DAY_NUMBER" < :WEEK THEN "AMOUNT" ELSE 0 END) FROM #RESULT
                WHERE "PROJECT_ID" = :PROJECT AND "DAY_NUMBER" >= :BEFORE AND "DAY_NUMBER" < :END AND "OWNER_KEY" IN (:PEOPLE)
                GROUP BY "OWNER_KEY", "METRIC\"""";

    private static final String STAGES =
            """
            SELECT C."OWNER_KEY", C."TO_STAGE", SUM(CASE WHEN C."MILLIS" >= :WEEK_MS THEN 1 ELSE 0 END),
                SUM(CASE WHEN C."MILLIS" >= :BEFORE_MS AND C."MILLIS" < :WEEK_MS THEN 1 ELSE 0 END),
                SUM(CASE WHEN C."MILLIS" >= :LATE_MS THEN 1 ELSE 0 END),
                SUM(CASE WHEN C."MILLIS" < :WEEK_MS THEN 1 ELSE 0 END),
                SUM(CASE WHEN C."MILLIS" >= :LATE_MS AND N."MILLIS" < :END_MS THEN 1 ELSE 0 END),
                SUM(CASE WHEN C."MILLIS" < :WEEK_MS AND N."MILLIS" < :WEEK_MS THEN 1 ELSE 0 END)
                FROM #STAGE_CHANGE C LEFT JOIN #STAGE_CHANGE N
                ON N."OPPORTUNITY_ID" = C."OPPORTUNITY_ID" AND N."FROM_STAGE" = C."TO_STAGE"
                WHERE C."PROJECT_ID" = :PROJECT AND C."MILLIS" >= :EARLY_MS AND C."MILLIS" < :END_MS
                AND C."OWNER_KEY" IN (:PEOPLE) AND C."TO_STAGE" <> 'won' GROUP BY C."OWNER_KEY", C."TO_STAGE\"""";

    private static final String OWN =
            """
            SELECT "OWNER_KEY", "CUSTOMER_ID", "TIER" FROM #TIER_STATE
                WHERE "PROJECT_ID" = :PROJECT AND "OWNER_KEY" IN (:PEOPLE)""";

    private static final String CLOSES =
            """
            SELECT "OWNER_KEY", "DAY_NUMBER", "NEXT_DAY_NUMBER", "AMOUNT" FROM #EXPECTED_CLOSE
                WHERE "PROJECT_ID" = :PROJECT AND "OWNER_KEY" IN (:PEOPLE)
                AND ("DECIDED_MILLIS" IS NULL OR "DECIDED_MILLIS" >= :BEFORE_MS)
                AND ("UNTIL_MILLIS" >= :BEFORE_MS AND "UNTIL_MILLIS" < :END_MS
                    OR "DAY_NUMBER" >= :BEFORE AND "DAY_NUMBER" < :END)""";

    private static final String OF_LOGS =
            """
             L."PROJECT_ID" = :PROJECT AND L."SUBMITTED" = TRUE AND L."OWNER_KEY" IN (:PEOPLE) AND L."DAY_NUMBER" < :END
                AND L."DAY_NUMBER" >= \
            """;

    private static final String TOUCHES =
            """
            SELECT L."OWNER_KEY", T."ISSUE_ID", SUM(CASE WHEN L."DAY_NUMBER" >= :WEEK THEN 1 ELSE 0 END),
                SUM(CASE WHEN L."DAY_NUMBER" < :WEEK THEN 1 ELSE 0 END) FROM #LOG_LINE T
                JOIN #DAILY_LOG L ON L."ID" = T."LOG_ID" WHERE"""
                    + OF_LOGS + ":BEFORE GROUP BY L.\"OWNER_KEY\", T.\"ISSUE_ID\"";

    private static final String PROBLEMS =
            "SELECT L.\"OWNER_KEY\", P.\"TAG\", (L.\"DAY_NUMBER\" - :TREND) / 7, COUNT(*)"
                    + " FROM #LOG_PROBLEM P JOIN #DAILY_LOG L ON L.\"ID\" = P.\"LOG_ID\" WHERE" + OF_LOGS
                    + ":TREND GROUP BY L.\"OWNER_KEY\", P.\"TAG\", (L.\"DAY_NUMBER\" - :TREND) / 7";

    private static final String EXAMPLES =
            "SELECT P.\"NOTE\" FROM #LOG_PROBLEM P JOIN #DAILY_LOG L ON L.\"ID\" = P.\"LOG_ID\"" + " WHERE" + OF_LOGS
                    + ":WEEK ORDER BY L.\"DAY_NUMBER\" DESC";

    private static final String LOGS =
            "SELECT L.\"OWNER_KEY\", L.\"DAY_NUMBER\", L.\"HANDED_IN_AT\" FROM #DAILY_LOG L WHERE" + OF_LOGS
                    + ":BEFORE";

    private static final String CLOSED =
            """
            SELECT "PERSON_KEY", "DAY_NUMBER", "STATE" FROM #LOG_CLOSED_DAY WHERE "PROJECT_ID" = :PROJECT
                AND "DAY_NUMBER" >= :BEFORE AND "DAY_NUMBER" < :END AND "PERSON_KEY" IN (:PEOPLE)""";

    /** How often something was counted of somebody, or of a target, in a week and in the one before. */
    public record Figure(String who, String what, long now, long before) {}

    private interface Take {
        void from(ResultSet row, List<Figure> figures) throws SQLException;
    }

    private final Sql sql;
    private final Map<String, Take> parts = new LinkedHashMap<>();

    /** Of a team's week; what it may know is looked up once. */
    WeekBySql(Sql sql, Forest forest, Set<String> people, Period week) {
        this.sql = sql;
        Map<String, String> values = values(people, week);
        parts.put(filled(TARGETS, values), WeekBySql::figure);
        parts.put(filled(RESULTS, values), WeekBySql::figure);
        parts.put(filled(LOGS, values), (row, figures) -> log(row, week, figures));
        parts.put(filled(CLOSED, values), (row, figures) -> row.getString(1));
        parts.put(filled(TOUCHES, values), WeekBySql::touches);
        parts.put(filled(OWN, values), (row, figures) -> row.getLong(2));
        parts.put(filled(CLOSES, values), (row, figures) -> row.getLong(4));
        parts.put(filled(STAGES, values), WeekBySql::stage);
        parts.put(filled(PROBLEMS, values), WeekBySql::problem);
        parts.put(filled(EXAMPLES, values), (row, figures) -> row.getString(1));
        lookUp(forest, people, week.last());
    }

    private static Map<String, String> values(Set<String> people, Period week) {
        Period before = WeeklyReport.before(week);
        Map<String, String> values = new HashMap<>();
        values.put("PROJECT", Long.toString(Company.PROJECT));
        values.put("PEOPLE", people.stream().collect(Collectors.joining("', '", "'", "'")));
        Map.of(
                        "WEEK", week.start(),
                        "BEFORE", before.start(),
                        "END", week.end(),
                        "LATE", WeeklyReport.conversionOf(week).start(),
                        "EARLY", WeeklyReport.conversionOf(before).start(),
                        "TREND", TagCount.lookedAt(week).start())
                .forEach((name, day) -> {
                    values.put(name, Long.toString(day.toEpochDay()));
                    values.put(
                            name + "_MS",
                            Long.toString(
                                    day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()));
                });
        return values;
    }

    private static String filled(String sql, Map<String, String> values) {
        return Pattern.compile(":([A-Z_]+)")
                .matcher(sql)
                .replaceAll(name -> Objects.requireNonNull(values.get(name.group(1))));
    }

    /** Told is what runs on a day and belongs to somebody of them who does not hold what it is part of. */
    private void lookUp(Forest forest, Set<String> people, LocalDate day) {
        sql.execute("DROP TABLE IF EXISTS BENCH_TOLD");
        sql.execute("CREATE TABLE BENCH_TOLD (TOLD BIGINT, ROOT_ID BIGINT, NODE_ID BIGINT)");
        try (Sql.Rows rows = sql.new Rows("INSERT INTO BENCH_TOLD VALUES (?, ?, ?)")) {
            for (TreeSnapshot tree : forest.trees()) {
                for (int place = 0; place < tree.size(); place++) {
                    TargetNode node = tree.at(place).node();
                    String above = place == 0
                            ? null
                            : tree.at(tree.parentOf(place)).node().ownerKey();
                    if (people.contains(String.valueOf(node.ownerKey()))
                            && node.period().contains(day)
                            && !Objects.equals(above, node.ownerKey())) {
                        for (TargetNode part : tree.at(place).nodes().toList()) {
                            rows.add(node.issueId(), node.rootId(), part.issueId());
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        sql.execute("ANALYZE");
    }

    /** All figures, some of them in parts that are to be added up. */
    public List<Figure> figures() {
        return sql.inTransaction(connection -> {
            List<Figure> figures = new ArrayList<>();
            for (Map.Entry<String, Take> part : parts.entrySet()) {
                try (PreparedStatement statement = connection.prepareStatement(Sql.text(part.getKey()))) {
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        part.getValue().from(rows, figures);
                    }
                }
            }
            return figures;
        });
    }

    private static void figure(ResultSet row, List<Figure> figures) throws SQLException {
        figures.add(new Figure(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    private static void log(ResultSet row, Period week, List<Figure> figures) throws SQLException {
        boolean now = row.getLong(2) >= week.start().toEpochDay();
        row.getTimestamp(3);
        figures.add(new Figure(row.getString(1), "logs", now ? 1 : 0, now ? 0 : 1));
    }

    private static void touches(ResultSet row, List<Figure> figures) throws SQLException {
        String who = row.getString(1);
        long now = row.getLong(3);
        long before = row.getLong(4);
        figures.add(new Figure(who, "touches", now, before));
        figures.add(new Figure(who, "customers", Math.min(now, 1), Math.min(before, 1)));
    }

    private static void stage(ResultSet row, List<Figure> figures) throws SQLException {
        String who = row.getString(1);
        String stage = row.getString(2);
        figures.add(new Figure(who, stage + " came", row.getLong(3), row.getLong(4)));
        figures.add(new Figure(who, stage + " entered", row.getLong(5), row.getLong(6)));
        figures.add(new Figure(who, stage + " moved on", row.getLong(7), row.getLong(8)));
    }

    private static void problem(ResultSet row, List<Figure> figures) throws SQLException {
        String tag = row.getString(2);
        int week = row.getInt(3);
        long times = row.getLong(4);
        figures.add(new Figure(EVERYBODY, tag + " in week " + week, times, 0));
        if (week >= TagCount.WEEKS - 2) {
            boolean now = week == TagCount.WEEKS - 1;
            figures.add(new Figure(row.getString(1), tag, now ? times : 0, now ? 0 : times));
        }
    }
}
