package io.attain.bench;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.target.Posting;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.ledger.Postings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One log is edited: its postings and its node's sum follow. Beside it the same by hand, on tables of its own. */
record Booking(Site site, Report report) {

    private static final int WARM_UP = 100;
    private static final int TIMES = 400;

    void run() {
        prepare();
        time(WARM_UP);
        report.tell("booking", time(TIMES), Map.of());
    }

    /** Edits some logs both ways, compares what they come to, and puts them back. */
    void check() {
        prepare();
        time(20);
    }

    private Samples.Pair time(int times) {
        List<Company.Log> logs = site.company().logs(site.company().size().reps() / 2).stream()
                .filter(log -> log.calls() > 0)
                .toList();
        Postings postings = site.postings();
        int[] turn = {0, 0};
        Samples.Pair pair =
                Samples.inTurns(times, () -> ours(postings, logs, turn[0]++), () -> theirs(logs, turn[1]++));
        same();
        logs.forEach(log -> postings.replace(Source.LOG, log.id(), log.results()));
        logs.forEach(log -> theirs(log, log.calls()));
        same();
        return pair;
    }

    private void prepare() {
        site.sql()
                .execute(
                        """
                CREATE TABLE BENCH_POSTING (SLOT VARCHAR(255) PRIMARY KEY, SOURCE_KIND VARCHAR(255), SOURCE_ID BIGINT,
                    NODE_ID BIGINT, ROOT_ID BIGINT, PROJECT_ID BIGINT, AMOUNT BIGINT)""");
        site.sql()
                .execute(
                        """
                INSERT INTO BENCH_POSTING SELECT "SLOT", "SOURCE_KIND", "SOURCE_ID", "NODE_ID", "ROOT_ID", "PROJECT_ID",
                    "AMOUNT" FROM #POSTING""");
        site.sql().execute("CREATE INDEX BENCH_BY_SOURCE ON BENCH_POSTING (SOURCE_ID)");
        site.sql().execute("CREATE INDEX BENCH_BY_ROOT ON BENCH_POSTING (ROOT_ID)");
        site.sql().execute("CREATE INDEX BENCH_BY_PROJECT ON BENCH_POSTING (PROJECT_ID)");
        site.sql().execute("CREATE TABLE BENCH_TOTAL (NODE_ID BIGINT PRIMARY KEY, AMOUNT BIGINT)");
        site.sql().execute("INSERT INTO BENCH_TOTAL SELECT NODE_ID, SUM(AMOUNT) FROM BENCH_POSTING GROUP BY NODE_ID");
        site.sql().execute("ANALYZE");
    }

    private static int times(int turn) {
        return 1 + turn % 17;
    }

    private static void ours(Postings postings, List<Company.Log> logs, int turn) {
        Company.Log log = logs.get(turn % logs.size());
        postings.replace(
                Source.LOG,
                log.id(),
                List.of(new Result(
                        Source.LOG,
                        log.id(),
                        Company.PROJECT,
                        log.owner(),
                        log.day(),
                        Metric.CALLS,
                        times(turn),
                        Scope.ANY)));
    }

    private void theirs(List<Company.Log> logs, int turn) {
        theirs(logs.get(turn % logs.size()), times(turn));
    }

    private void theirs(Company.Log log, int times) {
        Posting posting = site.forest().assign(log.results().get(0)).get(0);
        site.sql().inTransaction(connection -> {
            long before = amount(connection, log.id());
            String slot = Source.LOG + ":" + log.id() + ":" + posting.nodeId();
            update(connection, "UPDATE BENCH_POSTING SET AMOUNT = ? WHERE SLOT = ?", times, slot);
            return update(
                    connection,
                    "UPDATE BENCH_TOTAL SET AMOUNT = AMOUNT + ? WHERE NODE_ID = ?",
                    times - before,
                    posting.nodeId());
        });
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

    /** Both must have come to the same sums, by each of the ways in which they can be read. */
    private void same() {
        long root = Targets.root(Metric.CALLS);
        Map<Long, Long> ours = new Reference(site.sql()).posted(root);
        Report.same(
                "sums by hand",
                ours,
                site.sql()
                        .numbers(
                                "SELECT NODE_ID, AMOUNT FROM BENCH_TOTAL WHERE NODE_ID IN (SELECT NODE_ID FROM BENCH_POSTING WHERE ROOT_ID = ?)",
                                root));
    }
}
