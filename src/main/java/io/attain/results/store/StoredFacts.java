package io.attain.results.store;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fact book in the plugin's tables: only what differs is written. */
@Component
public final class StoredFacts implements Facts {

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
    public void of(long projectId, Metric metric, Period days, @Nullable String owner, Consumer<Result> action) {
        String condition = "[PROJECT_ID] = ? AND [METRIC] = ? AND [DAY_NUMBER] >= ? AND [DAY_NUMBER] < ?";
        List<Object> values = new ArrayList<>(List.of(
                projectId,
                metric.code(),
                Math.toIntExact(days.start().toEpochDay()),
                Math.toIntExact(days.end().toEpochDay())));
        if (owner != null) {
            values.add(owner);
        }
        sql.read(session -> {
            new ResultTable(session)
                    .each(owner == null ? condition : condition + " AND [OWNER_KEY] = ?", action, values.toArray());
            return metric;
        });
    }

    @Override
    public boolean isWhole(long projectId) {
        return sql.read(session -> {
            try (PreparedStatement statement =
                    session.prepare("SELECT [PROJECT_ID] FROM {WHOLE_PROJECT} WHERE [PROJECT_ID] = ?")) {
                statement.setLong(1, projectId);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public void markWhole(long projectId) {
        if (isWhole(projectId)) {
            return;
        }
        // Another node may be first: then its row makes this start over, and it is found.
        sql.write(session -> {
            if (isWhole(projectId)) {
                return projectId;
            }
            try (PreparedStatement statement =
                    session.prepare("INSERT INTO {WHOLE_PROJECT} ([PROJECT_ID]) VALUES (?)")) {
                statement.setLong(1, projectId);
                statement.executeUpdate();
            }
            return projectId;
        });
    }
}
