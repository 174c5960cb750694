package io.attain.kernel.table;

import io.attain.kernel.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells share. */
final class XlsxStrings {

    /** A character that XML cannot hold, as spreadsheets write it. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxStrings() {}

    /** As they are seen: made so once, however many cells share them. */
    static List<String> read(byte[] part) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XmlPart xml = new XmlPart(part);
        while (xml.next()) {
            if (xml.is("si")) {
                texts.add(VisibleText.of(text(xml, "si")));
            }
        }
        return texts;
    }

    /** The text of an element: its runs one after the other, without how they are pronounced. */
    static String text(XmlPart xml, String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.nextIn(parent)) {
            if (xml.is("t")) {
                text.append(xml.text());
            } else if (xml.is("rPh")) {
                xml.skip();
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
