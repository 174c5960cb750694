package io.attain.kernel.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of the first visible sheet of an XLSX workbook (ECMA-376). Formulas are never run: their last result counts.
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

    /** All rows that say anything, up to one more than are allowed. */
    static RawTable read(byte[] content) throws BrokenTable, IOException {
        if (isOle(content)) {
            throw new BrokenTable("attain.kernel.table.oldWorkbook");
        }
        try (XlsxPackage parts = XlsxPackage.open(content)) {
            XlsxBook book = XlsxBook.of(parts);
            Optional<byte[]> strings = parts.part(book.strings());
            Optional<byte[]> styles = parts.part(book.styles());
            XlsxSheet sheet = new XlsxSheet(
                    strings.isPresent() ? XlsxStrings.read(strings.get()) : List.of(),
                    styles.isPresent()
                            ? XlsxFormats.read(styles.get(), book.from1904())
                            : XlsxFormats.none(book.from1904()));
            return new RawTable(sheet.rows(parts.needed(book.sheet())), false);
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
    }
}
