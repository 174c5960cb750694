package io.attain.kernel.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives rows of one issue to another one. */
@Component
public record GivingRows(PlainSql sql, List<Given> tables) {

    /** How many rows an issue has, by their kinds. */
    public Map<String, Integer> counts(long issueId) {
        return byKind(table -> count(table, issueId));
    }

    /** The ids of an issue's rows that may be given to another, by their kinds; what that one has already is left out. */
    public Map<String, List<Long>> of(long issueId, long to) {
        return byKind(table -> of(table, issueId, to));
    }

    private <T> Map<String, T> byKind(Function<IssueRows, T> asked) {
        Map<String, T> answers = new LinkedHashMap<>();
        rows().forEach(table -> answers.put(table.kind(), asked.apply(table)));
        return answers;
    }

    /** The rows of all tables that can be given. */
    public Stream<IssueRows> rows() {
        return tables.stream().map(Given::rows);
    }

    /** Gives those of some rows of a kind to another issue that are still that one's. */
    public void give(String kind, Collection<Long> ids, long from, long to) {
        tables.stream().filter(table -> table.rows().kind().equals(kind)).forEach(table -> give(table, ids, from, to));
    }

    private int count(IssueRows rows, long issueId) {
        return sql.read(session -> session.list(
                        "SELECT COUNT(*) AS [ALL_ROWS] FROM {" + rows.table() + "} WHERE [" + rows.column()
                                + "] = :ISSUE",
                        Columns.of("ISSUE", issueId),
                        row -> (int) row.number("ALL_ROWS")))
                .get(0);
    }

    private List<Long> of(IssueRows rows, long issueId, long to) {
        String same = rows.twins().stream()
                .map(column -> " AND O.[" + column + "] = R.[" + column + "]")
                .collect(Collectors.joining());
        String alone = same.isEmpty()
                ? ""
                : " AND NOT EXISTS (SELECT O.[" + rows.number() + "] FROM {" + rows.table() + "} O WHERE O.["
                        + rows.column() + "] = :OTHER" + same + ")";
        return sql.read(session -> session.listOfMany(
                "SELECT R.[" + rows.number() + "] AS [ROW_KEY] FROM {" + rows.table() + "} R WHERE R.[" + rows.column()
                        + "] = :ISSUE" + alone,
                Columns.of("ISSUE", issueId).and("OTHER", to),
                row -> row.number("ROW_KEY")));
    }

    private void give(Given table, Collection<Long> ids, long from, long to) {
        IssueRows rows = table.rows();
        IdLists.forEach(
                ids,
                some -> sql.write(session -> {
                    int given = session.change(
                            "UPDATE {" + rows.table() + "} SET [" + rows.column() + "] = :OTHER WHERE [" + rows.column()
                                    + "] = :ISSUE AND [" + rows.number() + "] IN (:IDS)",
                            Columns.of("OTHER", to).and("ISSUE", from).and("IDS", some));
                    table.follow(session, List.of(from, to));
                    return given;
                }));
    }
}
