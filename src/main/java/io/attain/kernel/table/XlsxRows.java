package io.attain.kernel.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of an XLSX workbook (ECMA-376). Formulas are never run: their last result counts.
 */
final class XlsxRows {

    private XlsxRows() {}

    /** Whether a file begins as a workbook does: as a ZIP file, or as the older format or a protected one, which are refused. */
    static boolean isWorkbook(byte[] content) {
        return startsWith(content, 'P', 'K', 3, 4) || isOle(content);
    }

    private static boolean isOle(byte[] content) {
        return startsWith(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || content[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A workbook that is read.
     *
     * @param table the rows that say anything, up to one more than are allowed
     * @param sheet where they stand
     * @param others what other visible sheets are called that say anything; looked at where somebody wants to know
     */
    record Read(RawTable table, String sheet, List<String> others) {}

    /** The first visible sheet with a table. */
    static RawTable read(byte[] content) throws BrokenTable, IOException {
        return read(content, false).table();
    }

    /** The same with what the others are. */
    static Read readAll(byte[] content) throws BrokenTable, IOException {
        return read(content, true);
    }

    private static Read read(byte[] content, boolean isAll) throws BrokenTable, IOException {
        if (isOle(content)) {
            throw new BrokenTable("attain.kernel.table.oldWorkbook");
        }
        try (XlsxPackage parts = XlsxPackage.open(content)) {
            XlsxBook book = XlsxBook.of(parts);
            XlsxSheet sheet = sheet(parts, book);
            Map<String, List<RawRow>> filled = new LinkedHashMap<>();
            String read = null;
            for (XlsxBook.Sheet each : book.sheets()) {
                if (read != null && !isAll) {
                    break;
                }
                List<RawRow> rows = sheet.rows(parts.needed(each.part()));
                if (!rows.isEmpty()) {
                    filled.put(each.name(), rows);
                }
                read = read == null && isTable(rows) ? each.name() : read;
            }
            String name =
                    read != null ? read : filled.keySet().stream().findFirst().orElse("");
            RawTable table = new RawTable(filled.getOrDefault(name, List.of()), false);
            filled.remove(name);
            return new Read(table, name, List.copyOf(filled.keySet()));
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
    }

    private static XlsxSheet sheet(XlsxPackage parts, XlsxBook book) throws BrokenTable, XMLStreamException {
        Optional<byte[]> strings = parts.part(book.strings());
        Optional<byte[]> styles = parts.part(book.styles());
        return new XlsxSheet(
                strings.isPresent() ? XlsxStrings.read(strings.get()) : List.of(),
                styles.isPresent()
                        ? XlsxFormats.read(styles.get(), book.from1904())
                        : XlsxFormats.none(book.from1904()));
    }

    /** A cover says one thing in a row; where there is no table, the first that says anything is read. */
    private static boolean isTable(List<RawRow> rows) {
        return rows.stream()
                        .filter(row -> row.cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count()
                                > 1)
                        .count()
                > 1;
    }
}
