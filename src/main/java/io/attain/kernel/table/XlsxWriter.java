package io.attain.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet: numbers and days as such, the header bold and frozen. */
final class XlsxWriter {

    private static final String WHOLE = "#,##0";
    private static final String HEADER_FILL = "F0F1F4";

    /** What a workbook would take for a character that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

    static void write(Sheet sheet, OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "Attain", "1.0")) {
            Worksheet to = workbook.newWorksheet(sheet.name());
            List<Sheet.Column> columns = sheet.columns();
            for (int column = 0; column < columns.size(); column++) {
                to.width(column, columns.get(column).width());
                to.value(0, column, columns.get(column).name());
            }
            to.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor(HEADER_FILL)
                    .set();
            to.freezePane(0, 1);
            for (int row = 0; row < sheet.rows().size(); row++) {
                List<Cell> cells = sheet.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    put(to, row + 1, column, cells.get(column));
                }
            }
        }
    }

    private static void put(Worksheet to, int row, int column, Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            to.value(row, column, decimal.number());
        } else if (cell instanceof Cell.Ratio ratio) {
            to.value(row, column, ratio.number());
        } else if (cell instanceof Cell.Day day) {
            to.value(row, column, day.day());
        } else if (cell.plain().isEmpty()) {
            return;
        } else {
            to.value(row, column, ESCAPE.matcher(cell.plain()).replaceAll("_x005F_"));
        }
        to.style(row, column).format(format(cell)).set();
    }

    private static String format(Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            return decimalFormat(decimal.number().scale());
        }
        if (cell instanceof Cell.Ratio) {
            return "0.0%";
        }
        // as text, so that editing 1/2/3 does not make a day of it
        return cell instanceof Cell.Day ? "yyyy-mm-dd" : "@";
    }

    private static String decimalFormat(int digits) {
        return digits <= 0 ? WHOLE : WHOLE + "." + "0".repeat(digits);
    }
}
