package io.attain.kernel.table;

import io.attain.kernel.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet as texts. */
record XlsxSheet(List<String> strings, XlsxFormats formats, List<TableFault> faults) {

    /** More columns than any of our tables has, by far. */
    private static final int MAX_COLUMNS = 256;

    /** What a cell can hold in any spreadsheet: a text that cells share is repeated by each of them. */
    private static final int MAX_TEXT = 32_767;

    private static final int LETTERS = 26;

    /** Nobody reads of more. */
    private static final int MOST_MERGED = 100;

    private static final int MOST_TOLD = 1_000;

    /** The rows that say anything, up to one more than are allowed. */
    List<RawRow> rows(byte[] part) throws XMLStreamException {
        List<RawRow> rows = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        XmlPart xml = new XmlPart(part);
        long line = 0;
        while (rows.size() <= Table.MAX_ROWS + 1 && xml.next()) {
            if (xml.is("row")) {
                line = Long.parseLong(xml.attribute("r", Long.toString(line + 1)));
                RawRow row = new RawRow(line, cells(xml, line));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            } else if (xml.is("mergeCell") && merged.size() < MOST_MERGED) {
                merged.add(xml.attribute("ref", ""));
            }
        }
        merged.forEach(range -> refuse(range, rows));
        return rows;
    }

    /** Of cells that are merged only the first holds what all of them show; outside of the table they may. */
    private void refuse(String range, List<RawRow> rows) {
        String first = range.split(":", -1)[0];
        int column = column(first);
        long line = Long.parseLong(first.replaceAll("\\D", ""));
        boolean says = !rows.isEmpty()
                && column < rows.get(0).cells().size()
                && rows.stream()
                        .filter(row ->
                                row.line() == line && column < row.cells().size())
                        .anyMatch(row -> !row.cells().get(column).isEmpty());
        if (says) {
            fault(line, "attain.kernel.table.merged", range);
        }
    }

    private void fault(long line, String messageKey, String... arguments) {
        if (faults.size() < MOST_TOLD) {
            faults.add(new TableFault(line, null, messageKey, List.of(arguments)));
        }
    }

    private List<String> cells(XmlPart xml, long line) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.nextIn("row")) {
            if (!xml.is("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference == null ? cells.size() : column(reference);
            String text = text(xml, line, reference == null ? "" : reference);
            if (!text.isEmpty()) {
                if (column >= MAX_COLUMNS || text.length() > MAX_TEXT) {
                    throw new XMLStreamException("More columns than any table has, or more text than any cell");
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text);
            } else if (column == cells.size() && column < MAX_COLUMNS) {
                cells.add("");
            }
        }
        return cells;
    }

    private String text(XmlPart xml, long line, String reference) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = Integer.parseInt(xml.attribute("s", "-1"));
        String value = null;
        boolean formula = false;
        while (xml.nextIn("c")) {
            if (xml.is("v")) {
                value = xml.text();
            } else if (xml.is("is")) {
                value = XlsxStrings.text(xml, "is");
            } else if (xml.is("f")) {
                formula = true;
                xml.skip();
            }
        }
        if (formula && (value == null || value.isEmpty()) && !type.equals("str")) {
            fault(line, "attain.kernel.table.formula", reference);
            return "";
        }
        return value == null ? "" : said(type, value, style, line, reference);
    }

    private String said(String type, String value, int style, long line, String reference) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.strip()));
            case "b" -> "1".equals(value.strip()) ? "true" : "false";
            case "e" -> {
                fault(line, "attain.kernel.table.errorCell", reference, value);
                yield "";
            }
            case "n" -> value.isBlank() ? "" : formats.text(value.strip(), style);
            default -> VisibleText.of(value);
        };
    }

    /** The column of a reference such as B12, counted from 0. */
    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = Math.min(column * LETTERS + letter - 'A' + 1, MAX_COLUMNS + 1);
        }
        return column - 1;
    }
}
