package io.attain.bench.site;

import io.attain.bench.company.Company;
import io.attain.bench.company.Notes;
import io.attain.results.Facts;
import io.attain.results.StageChange;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a company's logs say, that they were read, and how its wins came about, where the plugin keeps that. */
record Texts(Company company, Sql sql, Facts facts) {

    private static final String NOTE = "Asks for a better price than a rival's";

    /** All logs were read by one who leads. */
    private static final String READ =
            """
            INSERT INTO #LOG_READ ("READ_KEY", "LOG_KEY", "READER_DAY", "PERSON_KEY", "READER_KEY", "ENTERED_AT", "READ_AT")
                SELECT L."LOG_KEY" || '/' || R."KEY", L."LOG_KEY", CAST(L."DAY_NUMBER" AS VARCHAR(9)) || '/' || R."KEY",
                    L."OWNER_KEY", R."KEY", L."ENTERED_AT", L."ENTERED_AT"
                FROM #DAILY_LOG L, (SELECT CAST(? AS VARCHAR(99)) AS "KEY") R""";

    void store() {
        Notes notes = new Notes(1);
        try (Sql.Rows lines = sql
                .new Rows(
                        """
                        INSERT INTO #LOG_LINE ("LOG_ID", "ISSUE_ID", "ISSUE_KEY", "ISSUE_NAME", "NOTE", "NEXT_STEP",
                            "NEXT_DAY_NUMBER") VALUES (?, ?, ?, ?, ?, ?, ?)""");
                Sql.Rows problems =
                        sql.new Rows("INSERT INTO #LOG_PROBLEM (\"LOG_ID\", \"TAG\", \"NOTE\") VALUES (?, ?, ?)")) {
            for (int rep = 0; rep < company.size().reps(); rep++) {
                for (Company.Log log : company.logs(rep)) {
                    add(log, notes, lines, problems);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (int rep = 0; rep < company.size().reps(); rep++) {
            Map<Long, List<StageChange>> ways = new TreeMap<>();
            company.wins(rep).forEach(win -> ways.put(win.id(), Notes.way(win)));
            facts.replaceChanges(ways);
        }
        sql.execute(READ, Company.manager(0));
        sql.execute("ANALYZE");
    }

    private static void add(Company.Log log, Notes notes, Sql.Rows lines, Sql.Rows problems) throws SQLException {
        for (Notes.Line line : notes.lines(log)) {
            lines.add(
                    (long) log.id(),
                    line.issueId(),
                    "SALES-" + line.issueId(),
                    "Customer",
                    line.note(),
                    line.next() == null ? "" : "Offer",
                    line.next() == null ? null : (int) line.next().toEpochDay());
        }
        String tag = notes.problem(log).orElse(null);
        if (tag != null) {
            problems.add((long) log.id(), tag, NOTE);
        }
    }
}
