package io.attain.kernel.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cells of a sheet that are merged, from the first to the last: B2:C5. Only the first of them holds what all of them show. */
record XlsxRange(String written, long firstLine, int firstColumn, long lastLine, int lastColumn) {

    private static final int LETTERS = 26;

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final Comparator<RawRow> BY_LINE = Comparator.comparingLong(RawRow::line);

    static XlsxRange of(String written) {
        String[] ends = written.split(":", -1);
        String last = ends[ends.length - 1];
        return new XlsxRange(written, line(ends[0]), column(ends[0]), line(last), column(last));
    }

    private static long line(String reference) {
        return Long.parseLong(NO_DIGITS.matcher(reference).replaceAll(""));
    }

    /** The column of a reference such as B12, counted from 0; of what is far beyond any table some other one there. */
    static int column(String reference) {
        int column = 0;
        for (char letter : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = Math.min(column * LETTERS + letter - 'A' + 1, XlsxRow.MAX_COLUMNS + 1);
        }
        return column - 1;
    }

    /** Marks the cells as such in rows, which are in the order of their lines, unless the first is empty. */
    void mark(List<RawRow> rows) {
        int found = Collections.binarySearch(rows, new RawRow(firstLine, List.of()), BY_LINE);
        if (found < 0 || rows.get(found).cell(firstColumn).isEmpty()) {
            return;
        }
        TableFault fault = new TableFault(firstLine, null, "attain.kernel.table.merged", List.of(written));
        for (int at = found; at < rows.size() && rows.get(at).line() <= lastLine; at++) {
            RawRow row = rows.get(at);
            for (int column = firstColumn; column <= lastColumn; column++) {
                row = row.without(column, fault);
            }
            rows.set(at, row);
        }
    }
}
