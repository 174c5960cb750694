package io.attain.results.store;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Bought;
import io.attain.results.ExpectedClose;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import io.attain.results.Tally;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fact book in the plugin's tables: only what differs is written. */
@Component
public record StoredFacts(PlainSql sql) implements Facts {

    /**
     * Grows when facts of another kind are kept: then those of older versions are no longer whole. 1 has stage changes, 2 has
     * logged days, 3 has days on which opportunities were expected to close.
     */
    static final int EDITION = 3;

    @Override
    public Map<Long, List<Result>> replace(Source source, Map<Long, List<Result>> results) {
        Map<Long, List<Result>> former = new TreeMap<>();
        IdLists.forEach(
                new TreeSet<>(results.keySet()),
                ids -> former.putAll(sql.write(session -> write(new ResultTable(session), source, ids, results))));
        return former;
    }

    /**
     * Of a source that has as many results as before all rows are written over, so that whoever writes them at the same time
     * waits, and one of the two has the last word about all of them.
     */
    private static Map<Long, List<Result>> write(
            ResultTable table, Source source, List<Long> ids, Map<Long, List<Result>> results) throws SQLException {
        Map<Long, ResultTable.Kept> kept = table.of(source, ids);
        Map<Long, List<Result>> former = new TreeMap<>();
        List<ResultTable.Change> changed = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        Map<Long, List<Result>> added = new TreeMap<>();
        for (Long id : ids) {
            List<Result> wanted = Objects.requireNonNull(results.get(id));
            ResultTable.Kept before = kept.getOrDefault(id, ResultTable.Kept.NONE);
            former.put(id, before.results());
            if (before.results().equals(wanted)) {
                continue;
            }
            if (before.results().size() == wanted.size()) {
                changed.addAll(before.changes(wanted));
            } else {
                gone.addAll(before.rowIds());
                added.put(id, wanted);
            }
        }
        table.update(changed);
        table.delete(gone);
        table.insert(added);
        return former;
    }

    @Override
    public Set<Long> restate(Source source, Map<Long, List<Result>> supposed, Map<Long, List<Result>> results) {
        Set<Long> otherwise = new TreeSet<>();
        IdLists.forEach(
                new TreeSet<>(results.keySet()),
                ids -> sql.write(session -> new ResultTable(session)
                                .restate(ids.stream()
                                        .flatMap(id -> restated(
                                                Objects.requireNonNull(supposed.get(id)),
                                                Objects.requireNonNull(results.get(id))))
                                        .toList())
                                .stream()
                                .map(row -> row.becomes().sourceId())
                                .collect(Collectors.toCollection(() -> otherwise))));
        return otherwise;
    }

    /** What differs of a source; of one that says the same again, all of it, for it may never have been written. */
    private static Stream<ResultTable.Restated> restated(List<Result> supposed, List<Result> becomes) {
        List<ResultTable.Restated> rows = IntStream.range(0, becomes.size())
                .mapToObj(number -> new ResultTable.Restated(number, supposed.get(number), becomes.get(number)))
                .toList();
        List<ResultTable.Restated> changed = rows.stream()
                .filter(row -> !row.supposed().equals(row.becomes()))
                .toList();
        return (changed.isEmpty() ? rows : changed).stream();
    }

    @Override
    public Map<Long, List<Result>> hold(Source source, Set<Long> sourceIds) {
        Map<Long, List<Result>> held = new TreeMap<>();
        IdLists.forEach(
                sourceIds,
                ids -> sql.write(session -> {
                    ResultTable table = new ResultTable(session);
                    table.lock(source, ids);
                    Map<Long, ResultTable.Kept> kept = table.of(source, ids);
                    ids.forEach(id -> held.put(
                            id, kept.getOrDefault(id, ResultTable.Kept.NONE).results()));
                    return ids.size();
                }));
        return held;
    }

    @Override
    public <T> T holding(Source source, Set<Long> sourceIds, Supplier<T> work) {
        return sql.together(() -> {
            Map<Long, List<Result>> unused = hold(source, sourceIds);
            return work.get();
        });
    }

    @Override
    public Map<Long, List<Result>> of(Source source, Collection<Long> sourceIds) {
        return sql.readOf(sourceIds, (session, ids) -> new ResultTable(session).results(source, ids));
    }

    @Override
    public List<Result> range(long projectId, Source source, long after, long last) {
        return sql.read(session -> new ResultTable(session).range(projectId, source, after, last));
    }

    @Override
    public void forEach(long projectId, Source source, @Nullable Set<Metric> metrics, Consumer<Result> action) {
        long after = -1;
        List<Result> some;
        do {
            long from = after;
            some = sql.read(session -> new ResultTable(session).next(projectId, source, metrics, from));
            some.forEach(action);
            after = some.isEmpty() ? after : some.get(some.size() - 1).sourceId();
        } while (!some.isEmpty());
    }

    @Override
    public void forEach(FactQuery query, @Nullable Set<String> owners, Consumer<Result> action) {
        sql.read(session -> {
            new ResultTable(session).each(query, owners, action);
            return query;
        });
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(FactQuery query) {
        SortedMap<LocalDate, Tally> byDay = new TreeMap<>();
        sql.read(session -> new ResultTable(session).sums("DAY_NUMBER", query))
                .forEach((day, sum) -> byDay.put(LocalDate.ofEpochDay(day), sum));
        return byDay;
    }

    @Override
    public Map<Long, Bought> byCustomer(FactQuery query) {
        return sql.read(session -> new ResultTable(session).bought(query));
    }

    @Override
    public void replaceChanges(Map<Long, List<StageChange>> changes) {
        write(changes, (session, ids) -> new StageChangeTable(session).rows().replace(ids, changes));
    }

    private interface Replacing {
        void replace(SqlSession session, List<Long> ids) throws SQLException;
    }

    /** Some ids at a time, each of them in order, so that no two writers wait for each other. */
    private void write(Map<Long, ?> told, Replacing writing) {
        IdLists.forEach(
                new TreeSet<>(told.keySet()),
                ids -> sql.write(session -> {
                    writing.replace(session, ids);
                    return ids.size();
                }));
    }

    @Override
    public List<StageChange> changes(long projectId, long after, long last) {
        return sql.read(session -> new StageChangeTable(session).rows().range(projectId, after, last));
    }

    @Override
    public List<StageChange> moved(long projectId, @Nullable Set<String> owners, Instant from, Instant until) {
        return sql.read(session -> new StageChangeTable(session).moved(projectId, owners, from, until));
    }

    @Override
    public Map<Long, List<StageChange>> changes(Collection<Long> opportunityIds) {
        return sql.readOf(
                opportunityIds,
                (session, ids) -> new StageChangeTable(session).rows().of(ids));
    }

    @Override
    public Map<Long, Long> customersOf(Collection<Long> opportunityIds) {
        return sql.readOf(opportunityIds, (session, ids) -> new StageChangeTable(session).customers(ids));
    }

    @Override
    public void replaceCloses(Map<Long, List<ExpectedClose>> closes) {
        write(closes, (session, ids) -> new ExpectedCloseTable(session).rows().replace(ids, closes));
    }

    @Override
    public List<ExpectedClose> closes(long projectId, long after, long last) {
        return sql.read(session -> new ExpectedCloseTable(session).rows().range(projectId, after, last));
    }

    @Override
    public List<ExpectedClose> closes(long projectId, @Nullable Set<String> owners, Period days) {
        return sql.read(session -> new ExpectedCloseTable(session).within(projectId, owners, days));
    }

    @Override
    public void replaceDays(Map<Long, List<LoggedDay>> days) {
        write(days, (session, ids) -> new LoggedDayTable(session).replace(ids, days));
    }

    @Override
    public List<LoggedDay> days(long projectId, long after, long last) {
        return sql.read(session -> new LoggedDayTable(session).range(projectId, after, last));
    }

    @Override
    public void forEachDay(
            long projectId,
            @Nullable Set<String> owners,
            Period days,
            BiConsumer<LoggedDay, Map<Metric, Long>> action) {
        sql.read(session -> {
            new LoggedDayTable(session).each(projectId, owners, days, action);
            return days;
        });
    }

    @Override
    public boolean isWhole(long projectId) {
        return whole().isDone(projectId);
    }

    @Override
    public void markWhole(long projectId) {
        boolean unused = whole().note(projectId);
    }

    @Override
    public void markPartial(long projectId) {
        whole().forget(projectId);
    }

    private DoneOnce whole() {
        return new DoneOnce(sql, "WHOLE_PROJECT", EDITION);
    }
}
