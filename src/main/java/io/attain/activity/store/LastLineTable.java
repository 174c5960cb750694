package io.attain.activity.store;

import io.attain.activity.DailyLog.Subject;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the last line of issues over one connection: the one that writes their lines. Whoever writes lines of an issue first
 * takes the turn at its row, until all is written, so that of two who do so at once the later sees both lines.
 */
record LastLineTable(SqlSession session) {

    private static final String SAID =
            "SELECT T.[ISSUE_ID], T.[ID], T.[NEXT_STEP], T.[NEXT_DAY_NUMBER], L.[DAY_NUMBER], L.[PROJECT_ID]"
                    + " FROM {LOG_LINE} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED"
                    + " WHERE T.[BATCH_NO] IS NULL AND ";

    private static final String KEPT =
            "SELECT T.[ISSUE_ID], T.[LINE_ID], T.[DAY_NUMBER], T.[PROJECT_ID], T.[NEXT_STEP],"
                    + " T.[NEXT_DAY_NUMBER] FROM {LAST_LINE} T WHERE ";

    private static final String SOME = "T.[ISSUE_ID] IN (:ISSUES)";
    private static final String RANGE = "T.[ISSUE_ID] >= :FIRST AND T.[ISSUE_ID] < :END";

    private static final String TURN = "UPDATE {LAST_LINE} SET [STAMP] = [STAMP] + 1 WHERE [ISSUE_ID] = :ISSUE_ID";

    private static final String CHANGE = "UPDATE {LAST_LINE} SET [LINE_ID] = :LINE_ID, [DAY_NUMBER] = :DAY_NUMBER,"
            + " [PROJECT_ID] = :PROJECT_ID, [NEXT_STEP] = :NEXT_STEP, [NEXT_DAY_NUMBER] = :NEXT_DAY_NUMBER"
            + " WHERE [ISSUE_ID] = :ISSUE_ID";

    /** What a line says. */
    private record Word(long lineId, LocalDate day, long projectId, String next, @Nullable LocalDate on) {

        static final Comparator<Word> LAST = Comparator.comparing(Word::day).thenComparing(Word::lineId);

        boolean isAfter(Word other) {
            return LAST.compare(this, other) > 0;
        }
    }

    private static Columns columns(long issueId, Optional<Word> word) {
        return Columns.of("ISSUE_ID", issueId)
                .and("LINE_ID", word.map(Word::lineId).orElse(null))
                .and("DAY_NUMBER", word.map(Word::day).orElse(null))
                .and("PROJECT_ID", word.map(Word::projectId).orElse(null))
                .and("NEXT_STEP", word.map(Word::next).orElse(""))
                .and("NEXT_DAY_NUMBER", word.map(Word::on).orElse(null));
    }

    /** Keeps it again of some issues, whatever was done with their lines; answers of how many it is another now. */
    int keep(Collection<Long> issues) throws SQLException {
        int others = 0;
        for (List<Long> some : parts(issues.stream())) {
            others += write(some, held(some), said(some));
        }
        return others;
    }

    /** The lines of some logs with their issues, no more logs than a list may hold. */
    Map<Long, Long> ofLogs(List<Long> logs) throws SQLException {
        Map<Long, Long> lines = new TreeMap<>();
        if (!logs.isEmpty()) {
            session.eachOfMany(
                    "SELECT [ID], [ISSUE_ID] FROM {LOG_LINE} WHERE [LOG_ID] IN (:LOGS) AND [BATCH_NO] IS NULL",
                    Columns.of("LOGS", logs),
                    row -> lines.put(row.number("ID"), row.number("ISSUE_ID")));
        }
        return lines;
    }

    /**
     * Keeps it again where logs were written: of most issues the line that was just written is the last one, and none of the
     * others is read, however many there are.
     *
     * @param gone the lines that these logs had before, with their issues
     * @param logs those that are submitted and have lines now, which a list may hold
     */
    void keepWritten(Map<Long, Long> gone, List<Long> logs) throws SQLException {
        Map<Long, Optional<Word>> fresh =
                logs.isEmpty() ? Map.of() : said("T.[LOG_ID] IN (:LOGS)", Columns.of("LOGS", logs));
        for (List<Long> some : parts(Stream.concat(gone.values().stream(), fresh.keySet().stream()))) {
            Map<Long, Optional<Word>> kept = held(some);
            Map<Long, Optional<Word>> now = new TreeMap<>();
            List<Long> unsure = new ArrayList<>();
            for (Long issue : some) {
                Optional<Word> before = word(kept, issue);
                Optional<Word> last = Stream.concat(before.stream(), word(fresh, issue).stream())
                        .max(Word.LAST);
                boolean isGone =
                        last.filter(word -> gone.containsKey(word.lineId)).isPresent();
                if (isGone || !kept.containsKey(issue)) {
                    unsure.add(issue);
                } else {
                    now.put(issue, last);
                }
            }
            now.putAll(said(unsure));
            int unused = write(some, kept, now);
        }
    }

    private static List<List<Long>> parts(Stream<Long> issues) {
        return IdLists.parts(issues.filter(issue -> issue > Subject.UNKNOWN)
                .distinct()
                .sorted()
                .toList());
    }

    /** Takes the turn, of all in one order so that nobody waits for each other; answers what is kept by then. */
    private Map<Long, Optional<Word>> held(List<Long> issues) throws SQLException {
        List<Long> unused = session.batch(TURN, issues, issue -> Columns.of("ISSUE_ID", issue));
        return kept(SOME, Columns.of("ISSUES", issues));
    }

    private int write(List<Long> issues, Map<Long, Optional<Word>> kept, Map<Long, Optional<Word>> now)
            throws SQLException {
        List<Long> added =
                now.keySet().stream().filter(issue -> !kept.containsKey(issue)).toList();
        List<Long> changed = issues.stream()
                .filter(issue -> kept.containsKey(issue) && !word(kept, issue).equals(word(now, issue)))
                .toList();
        session.insert(
                "LAST_LINE", added, issue -> columns(issue, word(now, issue)).and("STAMP", 0));
        session.changeEach(CHANGE, changed, issue -> columns(issue, word(now, issue)));
        return added.size() + changed.size();
    }

    private static Optional<Word> word(Map<Long, Optional<Word>> words, long issue) {
        return words.getOrDefault(issue, Optional.empty());
    }

    /** The issues of a stretch, from its {@code FIRST} to before its {@code END}, of which another line is kept than a project's logs have. */
    List<Long> others(long projectId, Columns stretch) throws SQLException {
        Columns asked = stretch.and("PROJECT", projectId);
        Map<Long, Optional<Word>> said = said(RANGE + " AND L.[PROJECT_ID] = :PROJECT", asked);
        Map<Long, Optional<Word>> kept = kept(RANGE, asked);
        return Stream.concat(
                        said.keySet().stream(),
                        kept.entrySet().stream()
                                .filter(row -> row.getValue()
                                        .filter(word -> word.projectId == projectId)
                                        .isPresent())
                                .map(Map.Entry::getKey))
                .distinct()
                .filter(issue -> !word(kept, issue).equals(word(said, issue)))
                .toList();
    }

    private Map<Long, Optional<Word>> kept(String which, Columns asked) throws SQLException {
        Map<Long, Optional<Word>> kept = new TreeMap<>();
        session.eachOfMany(KEPT + which, asked, row -> {
            long issue = row.number("ISSUE_ID");
            boolean isSaid = row.numberOrNull("LINE_ID") != null;
            kept.put(issue, isSaid ? Optional.of(word(row, "LINE_ID")) : Optional.empty());
        });
        return kept;
    }

    private Map<Long, Optional<Word>> said(List<Long> issues) throws SQLException {
        return issues.isEmpty() ? Map.of() : said(SOME, Columns.of("ISSUES", issues));
    }

    private Map<Long, Optional<Word>> said(String which, Columns asked) throws SQLException {
        Map<Long, Optional<Word>> last = new TreeMap<>();
        session.eachOfMany(SAID + which, asked.and("SUBMITTED", true), row -> {
            long issue = row.number("ISSUE_ID");
            Word word = word(row, "ID");
            if (word(last, issue).filter(later -> later.isAfter(word)).isEmpty()) {
                last.put(issue, Optional.of(word));
            }
        });
        return last;
    }

    private static Word word(FoundRows row, String line) throws SQLException {
        return new Word(
                row.number(line),
                row.day("DAY_NUMBER"),
                row.number("PROJECT_ID"),
                row.text("NEXT_STEP"),
                row.dayOrNull("NEXT_DAY_NUMBER"));
    }
}
