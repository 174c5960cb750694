package io.attain.kernel.table;

import io.attain.kernel.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One row of a sheet while its cells are read. */
final class XlsxRow {

    /** More columns than any of our tables has, by far. */
    static final int MAX_COLUMNS = 256;

    /** What a cell can hold in any spreadsheet: a text that cells share is repeated by each of them. */
    private static final int MAX_TEXT = 32_767;

    private final XlsxSheet sheet;
    private final long line;
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Map<Integer, TableFault> unread = new HashMap<>();

    XlsxRow(XlsxSheet sheet, long line) {
        this.sheet = sheet;
        this.line = line;
    }

    RawRow read(XmlPart xml) throws XMLStreamException {
        boolean isHidden = List.of("1", "true").contains(xml.attribute("hidden", ""));
        while (xml.nextIn("row")) {
            if (xml.is("c")) {
                cell(xml);
            }
        }
        return new RawRow(line, cells, numbers, unread, isHidden);
    }

    private void cell(XmlPart xml) throws XMLStreamException {
        String reference = xml.attribute("r");
        int column = reference == null ? cells.size() : XlsxRange.column(reference);
        numbers.remove(column);
        String text = text(xml, column, reference == null ? "" : reference);
        if (column >= MAX_COLUMNS) {
            if (!text.isEmpty()) {
                throw new XMLStreamException("More columns than any table has");
            }
        } else if (!text.isEmpty()) {
            if (text.length() > MAX_TEXT) {
                throw new XMLStreamException("More text than any cell has");
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        } else if (column == cells.size()) {
            cells.add("");
        }
    }

    private String text(XmlPart xml, int column, String reference) throws XMLStreamException {
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
            unread(column, "attain.kernel.table.formula", reference);
            return "";
        }
        return value == null ? "" : said(type, value, style, column, reference);
    }

    private String said(String type, String value, int style, int column, String reference) {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : sheet.strings().get(Integer.parseInt(value.strip()));
            case "b" -> "1".equals(value.strip()) ? "true" : "false";
            case "e" -> {
                unread(column, "attain.kernel.table.errorCell", reference, value);
                yield "";
            }
            case "n" -> number(value, style, column);
            default -> VisibleText.of(value);
        };
    }

    private String number(String value, int style, int column) {
        if (value.isBlank()) {
            return "";
        }
        if (!sheet.formats().isDay(style)) {
            numbers.add(column);
        }
        return sheet.formats().text(value.strip(), style);
    }

    private void unread(int column, String messageKey, String... arguments) {
        if (column < MAX_COLUMNS) {
            unread.put(column, new TableFault(line, null, messageKey, List.of(arguments)));
        }
    }
}
