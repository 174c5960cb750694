package io.attain.kernel.table;

import java.util.List;

/**
 * A table to be written.
 *
 * @param name what a workbook calls it, at most 31 characters without []:*?/\
 * @param columns the columns, whose names make the first row
 * @param rows one value per column each
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

    private static final int USUAL_WIDTH = 18;

    /**
     * A column.
     *
     * @param name its name in the header, which a reader finds it by
     * @param width in characters, for workbooks
     */
    public record Column(String name, int width) {}

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One whose columns are all of a usual width. */
    public static Sheet even(String name, List<String> columns, List<List<Cell>> rows) {
        return new Sheet(
                name,
                columns.stream().map(column -> new Column(column, USUAL_WIDTH)).toList(),
                rows);
    }
}
