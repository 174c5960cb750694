package io.attain.attainment.ledger.store;

import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Source;
import io.attain.targets.Posting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rows of {@link PostingRow} over one connection. A row is only changed if it still is as it was read: whoever was
 * faster makes the change fail, and the writer start over.
 */
public final class PostingTable {

    static final String COLUMNS =
            "[SOURCE_KIND], [SOURCE_ID], [NODE_ID], [ROOT_ID], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER], [AMOUNT]";

    private static final String UNCHANGED = " WHERE [ID] = ? AND [ROOT_ID] = ? AND [AMOUNT] = ?";

    private final PlainSql.Session session;

    PostingTable(PlainSql.Session session) {
        this.session = session;
    }

    /** A posting and its row. */
    record Kept(long rowId, Posting posting) {}

    /** A row and what it becomes. */
    record Change(Kept before, Posting after) {}

    /** The rows of some sources of one kind: as many as a list may hold. */
    List<Kept> of(Source source, Collection<Long> sourceIds) throws SQLException {
        String marks = IdLists.marks(sourceIds.size());
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS
                + ", [ID] FROM {POSTING} WHERE [SOURCE_ID] IN (" + marks + ") AND [SOURCE_KIND] = ?")) {
            int at = 1;
            for (long id : sourceIds) {
                statement.setLong(at++, id);
            }
            statement.setString(at, source.name());
            List<Kept> kept = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.add(new Kept(rows.getLong(9), posting(rows)));
                }
            }
            return kept;
        }
    }

    /** Some of a project's postings of one kind, by source id. */
    List<Posting> range(long projectId, Source source, long after, long last) throws SQLException {
        try (PreparedStatement statement = session.prepare("SELECT " + COLUMNS
                + " FROM {POSTING} WHERE [PROJECT_ID] = ? AND [SOURCE_ID] > ? AND [SOURCE_ID] <= ?"
                + " AND [SOURCE_KIND] = ? ORDER BY [SOURCE_ID]")) {
            statement.setLong(1, projectId);
            statement.setLong(2, after);
            statement.setLong(3, last);
            statement.setString(4, source.name());
            statement.setFetchSize(PlainSql.FETCH_SIZE);
            List<Posting> postings = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    postings.add(posting(rows));
                }
            }
            return postings;
        }
    }

    /** A row of {@link #COLUMNS}. */
    static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                Source.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getLong(8));
    }

    void delete(List<Kept> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare("DELETE FROM {POSTING}" + UNCHANGED)) {
            for (Kept row : gone) {
                unchanged(statement, 1, row);
                statement.addBatch();
            }
            session.changeEach(statement);
        }
    }

    void update(List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare(
                "UPDATE {POSTING} SET [ROOT_ID] = ?, [PROJECT_ID] = ?, [OWNER_KEY] = ?, [DAY_NUMBER] = ?, [AMOUNT] = ?"
                        + UNCHANGED)) {
            for (Change change : changes) {
                mutable(statement, 1, change.after());
                unchanged(statement, 6, change.before());
                statement.addBatch();
            }
            session.changeEach(statement);
        }
    }

    void insert(List<Posting> postings) throws SQLException {
        if (postings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.prepare(
                "INSERT INTO {POSTING} ([ROOT_ID], [PROJECT_ID], [OWNER_KEY], [DAY_NUMBER], [AMOUNT], [SLOT],"
                        + " [SOURCE_KIND], [SOURCE_ID], [NODE_ID]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Posting posting : postings) {
                mutable(statement, 1, posting);
                statement.setString(6, posting.source() + ":" + posting.sourceId() + ":" + posting.nodeId());
                statement.setString(7, posting.source().name());
                statement.setLong(8, posting.sourceId());
                statement.setLong(9, posting.nodeId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void mutable(PreparedStatement statement, int from, Posting posting) throws SQLException {
        statement.setLong(from, posting.rootId());
        statement.setLong(from + 1, posting.projectId());
        statement.setString(from + 2, posting.owner());
        statement.setInt(from + 3, Math.toIntExact(posting.day().toEpochDay()));
        statement.setLong(from + 4, posting.amount());
    }

    private static void unchanged(PreparedStatement statement, int from, Kept row) throws SQLException {
        statement.setLong(from, row.rowId());
        statement.setLong(from + 1, row.posting().rootId());
        statement.setLong(from + 2, row.posting().amount());
    }
}
