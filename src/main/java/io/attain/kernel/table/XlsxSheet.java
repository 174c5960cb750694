package io.attain.kernel.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet. */
record XlsxSheet(List<String> strings, XlsxFormats formats) {

    /** Nobody merges more by hand. */
    private static final int MOST_MERGED = 5_000;

    /** Nobody looks at more of them. */
    private static final int MOST_UNREAD = 1_000;

    /**
     * The rows that say anything, up to one more than are allowed. What cannot be read below the last of them is no row, unless
     * it fills most of one.
     */
    List<RawRow> rows(byte[] part) throws XMLStreamException {
        List<RawRow> rows = new ArrayList<>();
        List<RawRow> unread = new ArrayList<>();
        List<XlsxRange> merged = new ArrayList<>();
        XmlPart xml = new XmlPart(part);
        long line = 0;
        while (rows.size() <= Table.MAX_ROWS + 1 && xml.next()) {
            if (xml.is("row")) {
                line = Long.parseLong(xml.attribute("r", Long.toString(line + 1)));
                RawRow row = new XlsxRow(this, line).read(xml);
                if (!row.isEmpty()) {
                    rows.addAll(unread);
                    unread.clear();
                    rows.add(row);
                } else if (!row.unread().isEmpty() && unread.size() < MOST_UNREAD) {
                    unread.add(row);
                }
            } else if (xml.is("mergeCell") && merged.size() < MOST_MERGED) {
                merged.add(XlsxRange.of(xml.attribute("ref", "")));
            }
        }
        long most = rows.stream().mapToLong(XlsxSheet::filled).max().orElse(0);
        unread.stream().filter(row -> row.unread().size() * 2L > most).forEach(rows::add);
        merged.forEach(range -> range.mark(rows));
        return rows;
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
