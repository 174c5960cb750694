package io.attain.kernel.store;

import java.util.List;

/**
 * The rows of a table that belong to issues.
 *
 * @param kind what the rows are, such as {@code purchases}: it is kept with what was given, so it stays
 * @param table the table, as its entity's {@code @Table} calls it
 * @param column the column of the issue's id
 * @param number the column by which a row is known
 * @param twins by what else a row is told from others of its issue, where one may not be there twice; else empty
 */
public record IssueRows(String kind, String table, String column, String number, List<String> twins) {

    public IssueRows {
        twins = List.copyOf(twins);
    }

    /** Rows that are known by their id, of which one issue may have any. */
    public static IssueRows of(String kind, String table, String column) {
        return new IssueRows(kind, table, column, "ID", List.of());
    }

    /** These, known by another column. */
    public IssueRows knownBy(String number) {
        return new IssueRows(kind, table, column, number, twins);
    }

    /** These, of which an issue has no two that are alike in some columns. */
    public IssueRows unlike(String... twins) {
        return new IssueRows(kind, table, column, number, List.of(twins));
    }
}
