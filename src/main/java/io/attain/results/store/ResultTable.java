package io.attain.results.store;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Bought;
import io.attain.results.FactQuery;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.Tally;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ResultRow} over one connection. */
record ResultTable(SqlSession session) {

    /** What a question need not say. */
    private static final List<String> PARTS =
            List.of("OWNER_KEY", "REGION", "PRODUCT_LINE", "CUSTOMER_TYPE", "CUSTOMER_ID");

    private static final String COLUMNS =
            "[SOURCE_KIND], [SOURCE_ID], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER], [METRIC],"
                    + " [AMOUNT], [REGION], [PRODUCT_LINE], [CUSTOMER_TYPE], [CUSTOMER_ID]";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM {RESULT} WHERE ";
    private static final String IN_ORDER = " ORDER BY [SOURCE_ID], [ID]";
    private static final String UPDATE =
            "UPDATE {RESULT} SET [PROJECT_ID] = :PROJECT_ID, [OWNER_KEY] = :OWNER_KEY, [DAY_NUMBER] = :DAY_NUMBER,"
                    + " [METRIC] = :METRIC, [AMOUNT] = :AMOUNT, [REGION] = :REGION, [PRODUCT_LINE] = :PRODUCT_LINE,"
                    + " [CUSTOMER_TYPE] = :CUSTOMER_TYPE, [CUSTOMER_ID] = :CUSTOMER_ID WHERE ";
    private static final String AS_SUPPOSED = UPDATE + "[SLOT] = :SLOT AND [METRIC] = :METRIC AND [AMOUNT] = :SUPPOSED";

    /** What is kept of a source, and in which rows. */
    record Kept(List<Long> rowIds, List<Result> results) {
        static final Kept NONE = new Kept(List.of(), List.of());

        /** Its rows as they become by as many other results. */
        List<Change> changes(List<Result> becomes) {
            return IntStream.range(0, becomes.size())
                    .mapToObj(number -> new Change(rowIds.get(number), becomes.get(number)))
                    .toList();
        }
    }

    /** A row and what it becomes. */
    record Change(long rowId, Result becomes) {}

    /** A result of a source by its number, as it is supposed to be kept, and what it becomes. */
    record Restated(int number, Result supposed, Result becomes) {}

    /** The results of some sources of one kind, as many as a list may hold. */
    Map<Long, List<Result>> results(Source source, List<Long> sourceIds) throws SQLException {
        Map<Long, List<Result>> results = new TreeMap<>();
        of(source, sourceIds).forEach((id, kept) -> results.put(id, kept.results()));
        return results;
    }

    /** What is kept of some sources of one kind, as many as a list may hold; one of which nothing is kept is missing. */
    Map<Long, Kept> of(Source source, List<Long> sourceIds) throws SQLException {
        Map<Long, Kept> kept = new TreeMap<>();
        session.each(
                "SELECT " + COLUMNS + ", [ID] FROM {RESULT} WHERE [SOURCE_ID] IN (:IDS) AND [SOURCE_KIND] = :SOURCE"
                        + " ORDER BY [ID]",
                Columns.of("IDS", sourceIds).and("SOURCE", source),
                row -> {
                    Kept its = kept.computeIfAbsent(
                            row.number("SOURCE_ID"), id -> new Kept(new ArrayList<>(), new ArrayList<>()));
                    its.rowIds().add(row.number("ID"));
                    its.results().add(result(row));
                });
        return kept;
    }

    /** Writes the rows of some sources as they are: whoever changes one of them waits. Not every database knows FOR UPDATE. */
    void lock(Source source, List<Long> sourceIds) throws SQLException {
        session.change(
                "UPDATE {RESULT} SET [AMOUNT] = [AMOUNT] WHERE [SOURCE_ID] IN (:IDS) AND [SOURCE_KIND] = :SOURCE",
                Columns.of("IDS", sourceIds).and("SOURCE", source));
    }

    /** The results of the next sources of a project: some thousand, and all of each source; empty after the last. */
    List<Result> next(long projectId, Source source, @Nullable Set<Metric> metrics, long after) throws SQLException {
        List<Result> some = new ArrayList<>();
        int most = SqlSession.FETCH_SIZE;
        session.scan(
                SELECT + "[PROJECT_ID] = :PROJECT AND [SOURCE_ID] > :AFTER AND [SOURCE_KIND] = :SOURCE"
                        + (metrics == null ? "" : " AND [METRIC] IN (:METRICS)") + IN_ORDER,
                Columns.of("PROJECT", projectId)
                        .and("AFTER", after)
                        .and("SOURCE", source)
                        .and(
                                "METRICS",
                                metrics == null
                                        ? List.of()
                                        : metrics.stream().map(Metric::code).toList()),
                most,
                rows -> {
                    while (some.size() < most && rows.next()) {
                        some.add(result(rows));
                    }
                    return some;
                });
        if (some.size() == most) {
            long cut = some.get(some.size() - 1).sourceId();
            some.removeIf(result -> result.sourceId() == cut);
        }
        return some;
    }

    /** The results of a project's sources of one kind whose ids lie after one and up to another. */
    List<Result> range(long projectId, Source source, long after, long last) throws SQLException {
        return session.listOfMany(
                SELECT + "[PROJECT_ID] = :PROJECT AND [SOURCE_ID] > :AFTER AND [SOURCE_ID] <= :LAST"
                        + " AND [SOURCE_KIND] = :SOURCE" + IN_ORDER,
                Columns.of("PROJECT", projectId)
                        .and("AFTER", after)
                        .and("LAST", last)
                        .and("SOURCE", source),
                ResultTable::result);
    }

    /** Hands what is asked for to {@code action}: of everybody, or of some people. */
    void each(FactQuery query, @Nullable Set<String> owners, Consumer<Result> action) throws SQLException {
        session.eachOfMany(
                SELECT + condition(query) + IdLists.among("[OWNER_KEY]", "OWNERS", owners),
                values(query).and("OWNERS", owners),
                row -> action.accept(result(row)));
    }

    /** What is asked for, added up by a column of numbers; what has none there is left out. */
    Map<Long, Tally> sums(String column, FactQuery query) throws SQLException {
        Map<Long, Tally> sums = new HashMap<>();
        String by = "[" + column + "]";
        session.eachOfMany(
                "SELECT " + by + ", SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [COUNT] FROM {RESULT} WHERE "
                        + condition(query) + " AND " + by + " IS NOT NULL GROUP BY " + by,
                values(query),
                row -> sums.put(row.number(column), new Tally(row.number("TOTAL"), row.number("COUNT"))));
        return sums;
    }

    /** What customers bought, by the ids of their issues. */
    Map<Long, Bought> bought(FactQuery query) throws SQLException {
        Map<Long, Bought> all = new HashMap<>();
        session.eachOfMany(
                "SELECT [CUSTOMER_ID], SUM([AMOUNT]) AS [TOTAL], COUNT(*) AS [COUNT], MIN([DAY_NUMBER]) AS [FIRST_DAY],"
                        + " MAX([DAY_NUMBER]) AS [LAST_DAY] FROM {RESULT} WHERE [CUSTOMER_ID] IS NOT NULL AND "
                        + condition(query)
                        + " GROUP BY [CUSTOMER_ID]",
                values(query),
                row -> all.put(
                        row.number("CUSTOMER_ID"),
                        new Bought(
                                row.number("TOTAL"), row.number("COUNT"), row.day("FIRST_DAY"), row.day("LAST_DAY"))));
        return all;
    }

    private static Columns values(FactQuery query) {
        return Columns.of("PROJECT", query.projectId())
                .and("METRIC", query.metric().code())
                .and("FIRST", query.days().start())
                .and("END", query.days().end())
                .and("OWNER_KEY", query.owner())
                .and("REGION", query.scope().region())
                .and("PRODUCT_LINE", query.scope().productLine())
                .and("CUSTOMER_TYPE", query.scope().customerType())
                .and("CUSTOMER_ID", query.customerId());
    }

    private static String condition(FactQuery query) {
        Columns values = values(query);
        String asked = PARTS.stream()
                .filter(part -> values.has(part))
                .map(part -> " AND [" + part + "] = :" + part)
                .collect(Collectors.joining());
        return "[PROJECT_ID] = :PROJECT AND [METRIC] = :METRIC AND [DAY_NUMBER] >= :FIRST AND [DAY_NUMBER] < :END"
                + asked;
    }

    /** Writes rows over. Whoever deleted one of them meanwhile makes this fail, and the writer start over. */
    void update(List<Change> changes) throws SQLException {
        session.changeEach(UPDATE + "[ID] = :ID", changes, change -> mutable(change.becomes)
                .and("ID", change.rowId));
    }

    /** Writes rows over that are of the metrics and have the amounts they are supposed to; answers those that are not. */
    List<Restated> restate(List<Restated> rows) throws SQLException {
        return session.batch(AS_SUPPOSED, rows, row -> mutable(row.becomes)
                .and("SLOT", slot(row.supposed, row.number))
                .and("SUPPOSED", row.supposed.amount()));
    }

    /** Whoever was faster with one of the rows makes this fail, and the writer start over. */
    void delete(List<Long> rowIds) throws SQLException {
        session.changeEach("DELETE FROM {RESULT} WHERE [ID] = :ID", rowIds, id -> Columns.of("ID", id));
    }

    /** The results of each source, numbered from 0. */
    void insert(Map<Long, List<Result>> results) throws SQLException {
        List<Columns> rows = new ArrayList<>();
        results.values().forEach(its -> {
            for (int number = 0; number < its.size(); number++) {
                rows.add(row(its.get(number), number));
            }
        });
        session.insert("RESULT", rows, Function.identity());
    }

    private static Columns row(Result result, int number) {
        return mutable(result)
                .and("SOURCE_KIND", result.source())
                .and("SOURCE_ID", result.sourceId())
                .and("SLOT", slot(result, number));
    }

    private static String slot(Result result, int number) {
        return result.source() + ":" + result.sourceId() + ":" + number;
    }

    private static Columns mutable(Result result) {
        return Columns.of("PROJECT_ID", result.projectId())
                .and("OWNER_KEY", result.owner())
                .and("DAY_NUMBER", result.day())
                .and("METRIC", result.metric().code())
                .and("AMOUNT", result.amount())
                .and("REGION", result.scope().region())
                .and("PRODUCT_LINE", result.scope().productLine())
                .and("CUSTOMER_TYPE", result.scope().customerType())
                .and("CUSTOMER_ID", result.customerId());
    }

    private static Result result(FoundRows row) throws SQLException {
        return new Result(
                Source.valueOf(row.text("SOURCE_KIND")),
                row.number("SOURCE_ID"),
                row.number("PROJECT_ID"),
                row.text("OWNER_KEY"),
                row.day("DAY_NUMBER"),
                Metric.ofCode(row.text("METRIC")).orElseThrow(),
                row.number("AMOUNT"),
                new Scope(row.textOrNull("REGION"), row.textOrNull("PRODUCT_LINE"), row.textOrNull("CUSTOMER_TYPE")),
                row.numberOrNull("CUSTOMER_ID"));
    }
}
