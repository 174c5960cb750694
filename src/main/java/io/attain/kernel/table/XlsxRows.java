package io.attain.kernel.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of the first visible sheet of an XLSX workbook (ECMA-376). Formulas are never run: their last result counts.
 */
final class XlsxRows {

    private static final String WORKBOOK = "xl/workbook.xml";

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

    /** All rows that say anything, up to one more than are allowed; cells that cannot be read go to {@code faults}. */
    static List<RawRow> read(byte[] content, List<TableFault> faults) throws BrokenTable, IOException {
        if (isOle(content)) {
            throw new BrokenTable("attain.kernel.table.oldWorkbook");
        }
        try (XlsxPackage parts = XlsxPackage.open(content)) {
            Book book = book(parts);
            Optional<byte[]> strings = parts.part("xl/sharedStrings.xml");
            Optional<byte[]> styles = parts.part("xl/styles.xml");
            return new XlsxSheet(
                            strings.isPresent() ? XlsxStrings.read(strings.get()) : List.of(),
                            styles.isPresent()
                                    ? XlsxFormats.read(styles.get(), book.from1904)
                                    : XlsxFormats.none(book.from1904),
                            faults)
                    .rows(parts.needed(book.sheet));
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
    }

    /** Where the first visible sheet is, and from which year the workbook counts its days. */
    private record Book(String sheet, boolean from1904) {}

    private static Book book(XlsxPackage parts) throws XMLStreamException, BrokenTable {
        boolean from1904 = false;
        List<String> sheets = new ArrayList<>();
        XmlPart xml = new XmlPart(parts.needed(WORKBOOK));
        while (xml.next()) {
            if (xml.is("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", ""));
            } else if (xml.is("sheet") && "visible".equals(xml.attribute("state", "visible"))) {
                sheets.add(xml.attribute("id", ""));
            }
        }
        String target = sheets.isEmpty() ? null : relations(parts).get(sheets.get(0));
        if (target == null) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
        return new Book(target.startsWith("/") ? target : "xl/" + target, from1904);
    }

    private static Map<String, String> relations(XlsxPackage parts) throws XMLStreamException, BrokenTable {
        Map<String, String> relations = new HashMap<>();
        XmlPart xml = new XmlPart(parts.needed("xl/_rels/workbook.xml.rels"));
        while (xml.next()) {
            if (xml.is("Relationship")) {
                relations.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            }
        }
        return relations;
    }
}
