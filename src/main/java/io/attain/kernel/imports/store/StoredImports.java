package io.attain.kernel.imports.store;

import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What files wrote, in our tables. */
@Component
public record StoredImports(PlainSql sql) implements ImportBook {

    private static final String PIECE = "P.[ISSUE_ID], P.[MADE], P.[SAID_BEFORE], P.[SAID_AFTER]";

    private static final String WRITTEN = " FROM {IMPORT_PIECE} P"
            + " JOIN {IMPORT_BATCH} B ON B.[BATCH_NO] = P.[BATCH_NO]"
            + " WHERE B.[PROJECT_ID] = :PROJECT AND P.[BATCH_NO] = :NUMBER AND P.[SAID_AFTER] IS NOT NULL";

    private static final String PIECES = "SELECT " + PIECE + WRITTEN + " ORDER BY P.[ID] DESC";

    private static final String BATCH = "[BATCH_NO], [FILE_CODE], [BROUGHT_BY], [BROUGHT_AT], [ROW_COUNT], [BACK_AT]";

    /** Of two files at once the later starts over: the number is taken. */
    @Override
    public int open(long projectId, String file, String by, Instant at, List<Piece> pieces) {
        return sql.write(session -> {
            int number = 1
                    + session.list("SELECT MAX([BATCH_NO]) AS [LATEST] FROM {IMPORT_BATCH}", Columns.none(), row ->
                                    (int) row.number("LATEST"))
                            .get(0);
            session.insert("IMPORT_BATCH", List.of(number), each -> Columns.of("BATCH_NO", each)
                    .and("PROJECT_ID", projectId)
                    .and("FILE_CODE", file)
                    .and("BROUGHT_BY", by)
                    .and("BROUGHT_AT", at)
                    .and("ROW_COUNT", 0)
                    .and("OPEN_SINCE", at));
            insert(session, number, pieces);
            return number;
        });
    }

    private static void insert(SqlSession session, int number, List<Piece> pieces) throws SQLException {
        session.insert("IMPORT_PIECE", pieces, piece -> Columns.of("BATCH_NO", number)
                .and("ISSUE_ID", piece.issueId())
                .and("MADE", piece.isNew())
                .and("SAID_BEFORE", text(piece.before()))
                .and("SAID_AFTER", piece.isWritten() ? text(piece.after()) : null));
    }

    @Override
    public void begin(int number, String what) {
        int unused = sql.write(session -> session.change(
                "UPDATE {IMPORT_BATCH} SET [BEGUN_WITH] = :WHAT WHERE [BATCH_NO] = :NUMBER",
                Columns.of("NUMBER", number).and("WHAT", what)));
    }

    @Override
    public void wrote(int number, Piece piece) {
        int unused = sql.write(session -> {
            Columns values = Columns.of("NUMBER", number).and("ISSUE", piece.issueId());
            int known = session.change(
                    "DELETE FROM {IMPORT_PIECE} WHERE [BATCH_NO] = :NUMBER AND [ISSUE_ID] = :ISSUE"
                            + " AND [SAID_AFTER] IS NOT NULL",
                    values);
            int waiting = session.change(
                    "DELETE FROM {IMPORT_PIECE} WHERE [BATCH_NO] = :NUMBER AND [ISSUE_ID] = :ISSUE", values);
            insert(session, number, List.of(piece));
            return waiting
                    + session.change(
                            "UPDATE {IMPORT_BATCH} SET [BEGUN_WITH] = NULL, [ROW_COUNT] = [ROW_COUNT] + :MORE"
                                    + " WHERE [BATCH_NO] = :NUMBER",
                            values.and("MORE", (piece.isWritten() ? 1 : 0) - known));
        });
    }

    @Override
    public List<Open> open(long projectId) {
        return sql.read(session -> {
            List<Open> open = new ArrayList<>();
            List<Open> begun = session.list(
                    "SELECT " + BATCH + ", [BEGUN_WITH] FROM {IMPORT_BATCH} WHERE [PROJECT_ID] = :PROJECT"
                            + " AND [OPEN_SINCE] IS NOT NULL ORDER BY [BATCH_NO]",
                    Columns.of("PROJECT", projectId),
                    row -> new Open(batch(row), Columns.text(row.textOrNull("BEGUN_WITH")), List.of()));
            for (Open each : begun) {
                open.add(new Open(
                        each.batch(),
                        each.begun(),
                        session.listOfMany(
                                "SELECT " + PIECE
                                        + " FROM {IMPORT_PIECE} P WHERE P.[BATCH_NO] = :NUMBER ORDER BY P.[ID]",
                                Columns.of("NUMBER", each.batch().number()),
                                StoredImports::piece)));
            }
            return open;
        });
    }

    @Override
    public void close(int number, List<Piece> pieces) {
        int unused = sql.write(session -> {
            Columns values = Columns.of("NUMBER", number).and("ROWS", pieces.size());
            int gone = session.change("DELETE FROM {IMPORT_PIECE} WHERE [BATCH_NO] = :NUMBER", values);
            insert(session, number, pieces);
            return gone
                    + session.change(
                            pieces.isEmpty()
                                    ? "DELETE FROM {IMPORT_BATCH} WHERE [BATCH_NO] = :NUMBER"
                                    : "UPDATE {IMPORT_BATCH} SET [ROW_COUNT] = :ROWS, [OPEN_SINCE] = NULL,"
                                            + " [BEGUN_WITH] = NULL WHERE [BATCH_NO] = :NUMBER",
                            values);
        });
    }

    @Override
    public List<Batch> batches(long projectId, int most) {
        return sql.read(session -> session.first(
                most,
                "SELECT " + BATCH + " FROM {IMPORT_BATCH} WHERE [PROJECT_ID] = :PROJECT ORDER BY [BATCH_NO] DESC",
                Columns.of("PROJECT", projectId),
                StoredImports::batch));
    }

    private static Batch batch(FoundRows row) throws SQLException {
        return new Batch(
                (int) row.number("BATCH_NO"),
                row.text("FILE_CODE"),
                row.text("BROUGHT_BY"),
                row.moment("BROUGHT_AT"),
                (int) row.number("ROW_COUNT"),
                row.textOrNull("BACK_AT") == null ? null : row.moment("BACK_AT"));
    }

    @Override
    public List<Piece> pieces(long projectId, int number, int most) {
        return sql.read(session -> session.first(
                most, PIECES, Columns.of("PROJECT", projectId).and("NUMBER", number), StoredImports::piece));
    }

    @Override
    public List<Long> made(long projectId, int number) {
        return sql.read(session -> session.listOfMany(
                "SELECT P.[ISSUE_ID]" + WRITTEN + " AND P.[MADE] = :MADE",
                Columns.of("PROJECT", projectId).and("NUMBER", number).and("MADE", true),
                row -> row.number("ISSUE_ID")));
    }

    private static Piece piece(FoundRows row) throws SQLException {
        return new Piece(
                row.number("ISSUE_ID"),
                row.flag("MADE"),
                parts(Columns.text(row.textOrNull("SAID_BEFORE"))),
                parts(Columns.text(row.textOrNull("SAID_AFTER"))));
    }

    @Override
    public void done(int number, List<Long> issueIds) {
        IdLists.forEach(
                issueIds,
                ids -> sql.write(session -> session.change(
                        "DELETE FROM {IMPORT_PIECE} WHERE [BATCH_NO] = :NUMBER AND [ISSUE_ID] IN (:IDS)",
                        Columns.of("NUMBER", number).and("IDS", ids))));
    }

    @Override
    public void follow(long issueId, Map<String, String> before, Map<String, String> now) {
        Columns issue = Columns.of("ISSUE", issueId).and("MADE", true);
        int unused = sql.write(session -> session.batch(
                        "UPDATE {IMPORT_PIECE} SET [SAID_AFTER] = :AFTER WHERE [ID] = :ID",
                        session
                                .list(
                                        "SELECT P.[ID], " + PIECE + " FROM {IMPORT_PIECE} P WHERE P.[ISSUE_ID] = :ISSUE"
                                                + " AND P.[MADE] = :MADE AND P.[SAID_AFTER] IS NOT NULL",
                                        issue,
                                        row -> Map.entry(row.number("ID"), piece(row)))
                                .stream()
                                .map(each -> Map.entry(each, each.getValue().following(before, now)))
                                .filter(each -> !each.getKey().getValue().equals(each.getValue()))
                                .toList(),
                        each -> Columns.of("ID", each.getKey().getKey())
                                .and("AFTER", text(each.getValue().after())))
                .size());
    }

    @Override
    public void markBack(long projectId, int number, Instant at) {
        int unused = sql.write(session -> session.change(
                "UPDATE {IMPORT_BATCH} SET [BACK_AT] = :AT WHERE [PROJECT_ID] = :PROJECT AND [BATCH_NO] = :NUMBER"
                        + " AND [BACK_AT] IS NULL",
                Columns.of("PROJECT", projectId).and("NUMBER", number).and("AT", at)));
    }

    private static String text(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "\t"
                        + each.getValue()
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                parts.put(line.substring(0, tab), plain(line.substring(tab + 1)));
            }
        }
        return parts;
    }

    private static String plain(String kept) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < kept.length(); at++) {
            char each = kept.charAt(at);
            if (each == '\\' && at + 1 < kept.length()) {
                at++;
                each = kept.charAt(at) == 'n' ? '\n' : kept.charAt(at) == 'r' ? '\r' : kept.charAt(at);
            }
            plain.append(each);
        }
        return plain.toString();
    }
}
