package io.attain.bench.site;

import io.attain.bench.company.Company;
import io.attain.bench.company.Targets;
import io.attain.bench.turns.Report;
import io.attain.kernel.Metric;
import io.attain.results.Source;
import io.attain.targets.Forest;
import io.attain.targets.Posting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Booking as one would write it by hand for this one case, on copies of the tables: the old amount is read, the posting
 * and its node's total are written. It is told where a log counts, trusts that nobody else edits the same log, and does
 * not number its changes for readers.
 */
public final class ByHand {

    private static final long ROOT = Targets.root(Metric.CALLS);

    private final Sql sql;
    private final Forest forest;

    /** Copies what is posted by now. */
    ByHand(Sql sql, Forest forest) {
        this.sql = sql;
        this.forest = forest;
        sql.execute(
                """
                CREATE TABLE BENCH_POSTING (SLOT VARCHAR(255) PRIMARY KEY, SOURCE_KIND VARCHAR(255), SOURCE_ID BIGINT,
                    NODE_ID BIGINT, ROOT_ID BIGINT, PROJECT_ID BIGINT, AMOUNT BIGINT)""");
        sql.execute(
                """
                INSERT INTO BENCH_POSTING SELECT "SLOT", "SOURCE_KIND", "SOURCE_ID", "NODE_ID", "ROOT_ID", "PROJECT_ID",
                    "AMOUNT" FROM #POSTING""");
        sql.execute("CREATE INDEX BENCH_BY_SOURCE ON BENCH_POSTING (SOURCE_ID)");
        sql.execute("CREATE INDEX BENCH_BY_ROOT ON BENCH_POSTING (ROOT_ID)");
        sql.execute("CREATE INDEX BENCH_BY_PROJECT ON BENCH_POSTING (PROJECT_ID)");
        sql.execute("CREATE TABLE BENCH_TOTAL (NODE_ID BIGINT PRIMARY KEY, ROOT_ID BIGINT, AMOUNT BIGINT)");
        sql.execute(
                "INSERT INTO BENCH_TOTAL SELECT NODE_ID, ROOT_ID, SUM(AMOUNT) FROM BENCH_POSTING GROUP BY NODE_ID, ROOT_ID");
        sql.execute("CREATE INDEX BENCH_TOTAL_BY_ROOT ON BENCH_TOTAL (ROOT_ID)");
        sql.execute("ANALYZE");
    }

    /** Books a log with at least one call. */
    public void save(Company.Log log) {
        Posting posting = forest.assign(log.results().get(0)).get(0);
        sql.inTransaction(connection -> {
            long before = amount(connection, log.id());
            String slot = Source.LOG + ":" + log.id() + ":" + posting.nodeId() + ":" + posting.owner();
            update(connection, "UPDATE BENCH_POSTING SET AMOUNT = ? WHERE SLOT = ?", log.calls(), slot);
            return update(
                    connection,
                    "UPDATE BENCH_TOTAL SET AMOUNT = AMOUNT + ? WHERE NODE_ID = ?",
                    log.calls() - before,
                    posting.nodeId());
        });
    }

    /** All calls of the company. */
    public long calls() {
        return sql.number("SELECT SUM(AMOUNT) FROM BENCH_TOTAL WHERE ROOT_ID = ?", ROOT);
    }

    /** The totals must be those of the postings. */
    public void check() {
        Report.same(
                "totals by hand",
                sql.numbers("SELECT NODE_ID, AMOUNT FROM BENCH_TOTAL"),
                sql.numbers("SELECT NODE_ID, SUM(AMOUNT) FROM BENCH_POSTING GROUP BY NODE_ID"));
    }

    private static long amount(Connection connection, long source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT AMOUNT FROM BENCH_POSTING WHERE SOURCE_ID = ? AND SOURCE_KIND = 'LOG'")) {
            statement.setLong(1, source);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int update(Connection connection, String sql, long amount, Object where) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, amount);
            statement.setObject(2, where);
            return statement.executeUpdate();
        }
    }
}
