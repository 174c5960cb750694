package io.attain.attainment.ledger.store;

import io.attain.kernel.Sums;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * The rows of {@link PostingRow} over one connection. A row is only changed if it still is as it was read: whoever was
 * faster makes the change fail, and the writer start over.
 */
public record PostingTable(SqlSession session) {

    private static final String OWN_COLUMNS = "[SOURCE_ID], [NODE_ID], [ROOT_ID], [OWNER_KEY], [DAY_NUMBER], [AMOUNT]";

    static final String COLUMNS = OWN_COLUMNS + ", [SOURCE_KIND], [PROJECT_ID]";

    private static final String UNCHANGED =
            " WHERE [ID] = :ID AND [NODE_ID] = :OLD_NODE AND [ROOT_ID] = :OLD_ROOT AND [AMOUNT] = :OLD_AMOUNT";

    /** A posting and its row. */
    record Kept(long rowId, Posting posting) {}

    /** A posting that should be stored, and the same with another amount. */
    record Restated(Posting before, Posting after) {

        Tally difference() {
            return new Tally(Sums.minus(after.amount(), before.amount()), 0);
        }
    }

    /** A row and what it becomes. */
    record Change(Kept before, Posting after) {}

    /** The rows of some sources of one kind: as many as a list may hold. */
    List<Kept> of(Source source, Collection<Long> sourceIds) throws SQLException {
        return session.list(
                "SELECT " + COLUMNS + ", [ID] FROM {POSTING} WHERE [SOURCE_ID] IN (:IDS) AND [SOURCE_KIND] = :SOURCE",
                Columns.of("IDS", sourceIds).and("SOURCE", source),
                row -> new Kept(row.number("ID"), posting(row)));
    }

    /** Some of a project's postings of one kind, by source id. What they have in common is not read of each. */
    List<Posting> range(long projectId, Source source, long after, long last) throws SQLException {
        return session.listOfMany(
                "SELECT " + OWN_COLUMNS + " FROM {POSTING} WHERE [PROJECT_ID] = :PROJECT AND [SOURCE_ID] > :AFTER"
                        + " AND [SOURCE_ID] <= :LAST AND [SOURCE_KIND] = :SOURCE ORDER BY [SOURCE_ID]",
                Columns.of("PROJECT", projectId)
                        .and("AFTER", after)
                        .and("LAST", last)
                        .and("SOURCE", source),
                row -> posting(row, source, projectId));
    }

    /** A row of {@link #COLUMNS}. */
    static Posting posting(FoundRows row) throws SQLException {
        return posting(row, Source.valueOf(row.text("SOURCE_KIND")), row.number("PROJECT_ID"));
    }

    private static Posting posting(FoundRows row, Source source, long projectId) throws SQLException {
        return new Posting(
                source,
                row.number("SOURCE_ID"),
                row.number("NODE_ID"),
                row.number("ROOT_ID"),
                projectId,
                row.text("OWNER_KEY"),
                row.day("DAY_NUMBER"),
                row.number("AMOUNT"));
    }

    void delete(List<Kept> gone) throws SQLException {
        session.changeEach(
                "DELETE FROM {POSTING}" + UNCHANGED, gone, row -> unchanged(Columns.of("ID", row.rowId()), row));
    }

    void update(List<Change> changes) throws SQLException {
        session.changeEach(
                "UPDATE {POSTING} SET [SLOT] = :SLOT, [NODE_ID] = :NODE_ID, [ROOT_ID] = :ROOT_ID, [PROJECT_ID] = :PROJECT_ID, [OWNER_KEY] = :OWNER_KEY,"
                        + " [DAY_NUMBER] = :DAY_NUMBER, [AMOUNT] = :AMOUNT"
                        + UNCHANGED,
                changes,
                change -> unchanged(placed(change.after()), change.before()));
    }

    /** Fails if somebody has changed one of the rows since they were read, where a transaction would not see it otherwise. */
    void confirm(List<Kept> same) throws SQLException {
        if (!same.isEmpty() && session.readsThePast()) {
            session.changeEach(
                    "UPDATE {POSTING} SET [AMOUNT] = [AMOUNT]" + UNCHANGED,
                    same,
                    row -> unchanged(Columns.of("ID", row.rowId()), row));
        }
    }

    /** Writes other amounts where the rows are as they should be; answers those whose are not. */
    List<Restated> restate(List<Restated> postings) throws SQLException {
        return session.batch(
                "UPDATE {POSTING} SET [AMOUNT] = :NEW_AMOUNT WHERE [SLOT] = :SLOT AND [ROOT_ID] = :ROOT_ID"
                        + " AND [PROJECT_ID] = :PROJECT_ID AND [OWNER_KEY] = :OWNER_KEY"
                        + " AND [DAY_NUMBER] = :DAY_NUMBER AND [AMOUNT] = :AMOUNT",
                postings,
                posting -> mutable(posting.before())
                        .and("SLOT", slot(posting.before()))
                        .and("NEW_AMOUNT", posting.after().amount()));
    }

    /** People who share a win may count for one node. Rows of an older version name no owner until they change. */
    private static String slot(Posting posting) {
        return posting.source() + ":" + posting.sourceId() + ":" + posting.nodeId() + ":" + posting.owner();
    }

    void insert(List<Posting> postings) throws SQLException {
        session.insert("POSTING", postings, posting -> placed(posting)
                .and("SOURCE_KIND", posting.source())
                .and("SOURCE_ID", posting.sourceId()));
    }

    private static Columns placed(Posting posting) {
        return mutable(posting).and("SLOT", slot(posting)).and("NODE_ID", posting.nodeId());
    }

    private static Columns mutable(Posting posting) {
        return Columns.of("ROOT_ID", posting.rootId())
                .and("PROJECT_ID", posting.projectId())
                .and("OWNER_KEY", posting.owner())
                .and("DAY_NUMBER", posting.day())
                .and("AMOUNT", posting.amount());
    }

    private static Columns unchanged(Columns values, Kept row) {
        return values.and("ID", row.rowId())
                .and("OLD_NODE", row.posting().nodeId())
                .and("OLD_ROOT", row.posting().rootId())
                .and("OLD_AMOUNT", row.posting().amount());
    }
}
