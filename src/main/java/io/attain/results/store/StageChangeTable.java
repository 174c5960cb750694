package io.attain.results.store;

import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.StageChange;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of {@link StageChangeRow} over one connection. */
final class StageChangeTable {

    private static final String COLUMNS = "[OPPORTUNITY_ID], [PROJECT_ID], [CUSTOMER_ID], [FROM_STAGE], [TO_STAGE],"
            + " [MILLIS], [CHANGED_BY], [OWNER_KEY]";

    private final PlainSql.Session session;

    StageChangeTable(PlainSql.Session session) {
        this.session = session;
    }

    /** What is kept of an opportunity, and in which rows. */
    private record Kept(List<Long> rowIds, List<StageChange> changes) {
        static final Kept NONE = new Kept(List.of(), List.of());
    }

    /** Makes these all that is kept of some opportunities, as many as a list may hold; only what differs is written. */
    void replace(List<Long> ids, Map<Long, List<StageChange>> changes) throws SQLException {
        Map<Long, Kept> kept = of(ids);
        List<Long> gone = new ArrayList<>();
        List<List<StageChange>> added = new ArrayList<>();
        for (Long id : ids) {
            List<StageChange> wanted = Objects.requireNonNull(changes.get(id));
            Kept before = kept.getOrDefault(id, Kept.NONE);
            if (!before.changes.equals(wanted)) {
                gone.addAll(before.rowIds);
                added.add(wanted);
            }
        }
        delete(gone);
        insert(added);
    }

    private Map<Long, Kept> of(List<Long> ids) throws SQLException {
        Map<Long, Kept> kept = new TreeMap<>();
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS
                + ", [ID] FROM {STAGE_CHANGE} WHERE [OPPORTUNITY_ID] IN (" + IdLists.marks(ids.size())
                + ") ORDER BY [ID]")) {
            for (int at = 0; at < ids.size(); at++) {
                statement.setLong(at + 1, ids.get(at));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Kept its =
                            kept.computeIfAbsent(rows.getLong(1), id -> new Kept(new ArrayList<>(), new ArrayList<>()));
                    its.rowIds.add(rows.getLong(9));
                    its.changes.add(change(rows));
                }
            }
        }
        return kept;
    }

    /** How a project's opportunities above one id and up to another came from stage to stage. */
    List<StageChange> range(long projectId, long after, long last) throws SQLException {
        List<StageChange> changes = new ArrayList<>();
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS
                + " FROM {STAGE_CHANGE} WHERE [PROJECT_ID] = ? AND [OPPORTUNITY_ID] > ? AND [OPPORTUNITY_ID] <= ?"
                + " ORDER BY [OPPORTUNITY_ID], [ID]")) {
            statement.setLong(1, projectId);
            statement.setLong(2, after);
            statement.setLong(3, last);
            statement.setFetchSize(PlainSql.FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(change(rows));
                }
            }
        }
        return changes;
    }

    /** Whoever was faster with one of the rows makes this fail, and the writer start over. */
    private void delete(List<Long> rowIds) throws SQLException {
        if (rowIds.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare("DELETE FROM {STAGE_CHANGE} WHERE [ID] = ?")) {
            for (long id : rowIds) {
                statement.setLong(1, id);
                statement.addBatch();
            }
            session.changeEach(statement);
        }
    }

    private void insert(List<List<StageChange>> added) throws SQLException {
        if (added.stream().allMatch(List::isEmpty)) {
            return;
        }
        try (PreparedStatement statement = session.prepare(
                "INSERT INTO {STAGE_CHANGE} (" + COLUMNS + ", [SLOT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (List<StageChange> ofOne : added) {
                for (int number = 0; number < ofOne.size(); number++) {
                    write(statement, ofOne.get(number), number);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void write(PreparedStatement statement, StageChange change, int number) throws SQLException {
        statement.setLong(1, change.opportunityId());
        statement.setLong(2, change.projectId());
        statement.setLong(3, change.customerId());
        statement.setString(4, change.from());
        statement.setString(5, change.to());
        statement.setLong(6, change.at().toEpochMilli());
        statement.setString(7, orNull(change.by()));
        statement.setString(8, orNull(change.owner()));
        statement.setString(9, change.opportunityId() + ":" + number);
    }

    private static StageChange change(ResultSet row) throws SQLException {
        return new StageChange(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Objects.requireNonNullElse(row.getString(7), ""),
                Objects.requireNonNullElse(row.getString(8), ""));
    }

    /** Some databases keep an empty text as null; so do all here. */
    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
