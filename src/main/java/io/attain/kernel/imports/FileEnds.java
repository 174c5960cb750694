package io.attain.kernel.imports;

import io.attain.kernel.imports.FileReading.Left;
import io.attain.kernel.table.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows of reports that are none: totals, and what stands below the last one.
 *
 * @param name where the names of customers stand; -1 if nowhere
 */
record FileEnds(int name) {

    private static final Pattern TOTAL =
            Pattern.compile("(grand )?totals?( .*)?:?|sub-?totals?:?|sum:?|合计.*|总计.*|小计.*|共计.*|总额.*");

    private static final Pattern FOOTER = Pattern.compile(
            ".*(copyright|©|confidential|generated (by|on)|all rights reserved|导出时间|导出人|制表|打印时间).*|filtered by.*");

    /**
     * The rows without those; what is left out is noted. A total says little: most of its cells are empty. Where it names something
     * it may be a customer that is called so, unless only others of the kind stand below it.
     */
    List<RawRow> without(List<RawRow> rows, List<Left> left) {
        int end = rows.size();
        while (end > 0 && (isTotal(rows.get(end - 1)) || isFooter(rows.get(end - 1)))) {
            end--;
        }
        List<RawRow> read = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            RawRow row = rows.get(at);
            if (at >= end || isFooter(row) || (isTotal(row) && isNobodys(row))) {
                left.add(FileReader.left(row));
            } else {
                read.add(row);
            }
        }
        return read;
    }

    private boolean isNobodys(RawRow row) {
        return name < 0 || row.cell(name).isEmpty();
    }

    private static boolean isTotal(RawRow row) {
        long filled = filled(row);
        return filled > 0
                && filled * 2 <= row.cells().size() + 1L
                && TOTAL.matcher(first(row)).matches();
    }

    private static boolean isFooter(RawRow row) {
        return filled(row) == 1 && FOOTER.matcher(first(row)).matches();
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static String first(RawRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
