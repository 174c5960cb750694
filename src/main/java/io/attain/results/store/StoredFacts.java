package io.attain.results.store;

import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import io.attain.results.Tally;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fact book in the plugin's tables: only what differs is written. */
@Component
public final class StoredFacts implements Facts {

    /** Grows when facts of another kind are kept: then those of older versions are no longer whole. 1 has stage changes. */
    static final int EDITION = 1;

    private final PlainSql sql;

    /** Keeps them in this database. */
    public StoredFacts(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Source source, Map<Long, List<Result>> results) {
        IdLists.forEach(
                new TreeSet<>(results.keySet()),
                (ids, marks) -> sql.write(session -> write(new ResultTable(session), source, ids, results)));
    }

    private static int write(ResultTable table, Source source, List<Long> ids, Map<Long, List<Result>> results)
            throws SQLException {
        Map<Long, ResultTable.Kept> kept = table.of(source, ids);
        List<Long> gone = new ArrayList<>();
        Map<Long, List<Result>> added = new TreeMap<>();
        for (Long id : ids) {
            List<Result> wanted = Objects.requireNonNull(results.get(id));
            ResultTable.Kept before = kept.getOrDefault(id, ResultTable.Kept.NONE);
            if (!before.results().equals(wanted)) {
                gone.addAll(before.rowIds());
                added.put(id, wanted);
            }
        }
        table.delete(gone);
        table.insert(added);
        return added.size();
    }

    @Override
    public Map<Long, List<Result>> hold(Source source, Set<Long> sourceIds) {
        Map<Long, List<Result>> held = new TreeMap<>();
        IdLists.forEach(
                sourceIds,
                (ids, marks) -> sql.write(session -> {
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
    public List<Result> range(long projectId, Source source, long after, long last) {
        return sql.read(session -> {
            List<Result> results = new ArrayList<>();
            new ResultTable(session)
                    .each(
                            "[PROJECT_ID] = ? AND [SOURCE_ID] > ? AND [SOURCE_ID] <= ? AND [SOURCE_KIND] = ?"
                                    + " ORDER BY [SOURCE_ID], [ID]",
                            results::add,
                            projectId,
                            after,
                            last,
                            source.name());
            return results;
        });
    }

    @Override
    public void forEach(long projectId, Source source, Consumer<Result> action) {
        long after = -1;
        List<Result> some;
        do {
            long from = after;
            some = sql.read(session -> new ResultTable(session).next(projectId, source, from));
            some.forEach(action);
            after = some.isEmpty() ? after : some.get(some.size() - 1).sourceId();
        } while (!some.isEmpty());
    }

    @Override
    public void forEach(FactQuery query, Consumer<Result> action) {
        Condition condition = Condition.of(query);
        sql.read(session -> {
            new ResultTable(session)
                    .each(condition.text(), action, condition.values().toArray());
            return query;
        });
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(FactQuery query) {
        Condition condition = Condition.of(query);
        SortedMap<LocalDate, Tally> byDay = new TreeMap<>();
        sql.read(session -> new ResultTable(session)
                        .sums("DAY_NUMBER", condition.text(), condition.values().toArray()))
                .forEach((day, sum) -> byDay.put(LocalDate.ofEpochDay(day), sum));
        return byDay;
    }

    @Override
    public Map<Long, Tally> byCustomer(FactQuery query) {
        Condition condition = Condition.of(query);
        return sql.read(session -> new ResultTable(session)
                .sums(
                        "CUSTOMER_ID",
                        "[CUSTOMER_ID] IS NOT NULL AND " + condition.text(),
                        condition.values().toArray()));
    }

    /** A query in SQL. */
    private record Condition(String text, List<Object> values) {

        static Condition of(FactQuery query) {
            StringBuilder text =
                    new StringBuilder("[PROJECT_ID] = ? AND [METRIC] = ? AND [DAY_NUMBER] >= ? AND [DAY_NUMBER] < ?");
            List<Object> values = new ArrayList<>(List.of(
                    query.projectId(),
                    query.metric().code(),
                    Math.toIntExact(query.days().start().toEpochDay()),
                    Math.toIntExact(query.days().end().toEpochDay())));
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            parts.put("OWNER_KEY", query.owner());
            parts.put("REGION", query.scope().region());
            parts.put("PRODUCT_LINE", query.scope().productLine());
            parts.put("CUSTOMER_TYPE", query.scope().customerType());
            parts.put("CUSTOMER_ID", query.customerId());
            parts.forEach((column, value) -> {
                if (value != null) {
                    text.append(" AND [").append(column).append("] = ?");
                    values.add(value);
                }
            });
            return new Condition(text.toString(), values);
        }
    }

    @Override
    public void replaceChanges(Map<Long, List<StageChange>> changes) {
        IdLists.forEach(
                new TreeSet<>(changes.keySet()),
                (ids, marks) -> sql.write(session -> {
                    new StageChangeTable(session).replace(ids, changes);
                    return ids.size();
                }));
    }

    @Override
    public List<StageChange> changes(long projectId, long after, long last) {
        return sql.read(session -> new StageChangeTable(session).range(projectId, after, last));
    }

    @Override
    public boolean isWhole(long projectId) {
        return sql.read(session -> edition(session, projectId) >= EDITION);
    }

    @Override
    public void markWhole(long projectId) {
        if (isWhole(projectId)) {
            return;
        }
        // Another node may be first: then its row makes this start over, and it is found.
        sql.write(session -> {
            if (edition(session, projectId) < EDITION) {
                forget(session, projectId);
                try (PreparedStatement statement =
                        session.prepare("INSERT INTO {WHOLE_PROJECT} ([PROJECT_ID], [EDITION]) VALUES (?, ?)")) {
                    statement.setLong(1, projectId);
                    statement.setInt(2, EDITION);
                    statement.executeUpdate();
                }
            }
            return projectId;
        });
    }

    @Override
    public void markPartial(long projectId) {
        sql.write(session -> {
            forget(session, projectId);
            return projectId;
        });
    }

    private static void forget(PlainSql.Session session, long projectId) throws SQLException {
        try (PreparedStatement statement =
                session.prepare("DELETE FROM {WHOLE_PROJECT} WHERE [PROJECT_ID] = ?")) {
            statement.setLong(1, projectId);
            statement.executeUpdate();
        }
    }

    /** Which kinds of a project's facts are whole; 0 if none are, or only those of a version that noted none. */
    private static int edition(PlainSql.Session session, long projectId) throws SQLException {
        try (PreparedStatement statement =
                session.prepare("SELECT [EDITION] FROM {WHOLE_PROJECT} WHERE [PROJECT_ID] = ?")) {
            statement.setLong(1, projectId);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
