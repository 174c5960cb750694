package io.attain.kernel.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Where the parts of a workbook are, by its relations: their names are whatever a program likes.
 *
 * @param sheet the first visible one
 * @param strings the shared texts, if there is such a part
 * @param styles the formats, if there is such a part
 * @param from1904 whether it counts its days from 1904
 */
record XlsxBook(String sheet, String strings, String styles, boolean from1904) {

    private static final String USUAL = "xl/workbook.xml";

    static XlsxBook of(XlsxPackage parts) throws XMLStreamException, BrokenTable {
        String workbook = Relations.of("", parts).ofType("officeDocument").orElse(USUAL);
        Relations relations = Relations.of(workbook, parts);
        boolean from1904 = false;
        List<String> sheets = new ArrayList<>();
        XmlPart xml = new XmlPart(parts.needed(workbook));
        while (xml.next()) {
            if (xml.is("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", ""));
            } else if (xml.is("sheet") && "visible".equals(xml.attribute("state", "visible"))) {
                sheets.add(xml.attribute("id", ""));
            }
        }
        String sheet = sheets.isEmpty() ? null : relations.byId.get(sheets.get(0));
        if (sheet == null) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
        return new XlsxBook(
                sheet,
                relations.ofType("sharedStrings").orElse("xl/sharedStrings.xml"),
                relations.ofType("styles").orElse("xl/styles.xml"),
                from1904);
    }

    /** What a part, or the package itself, refers to: paths by their ids and by the ends of their types. */
    private record Relations(Map<String, String> byId, Map<String, String> byType) {

        static Relations of(String part, XlsxPackage parts) throws XMLStreamException, BrokenTable {
            Relations relations = new Relations(new HashMap<>(), new HashMap<>());
            int name = part.lastIndexOf('/') + 1;
            String folder = part.substring(0, name);
            Optional<byte[]> told = parts.part(folder + "_rels/" + part.substring(name) + ".rels");
            if (told.isPresent()) {
                XmlPart xml = new XmlPart(told.get());
                while (xml.next()) {
                    relations.add(xml, folder);
                }
            }
            return relations;
        }

        private void add(XmlPart xml, String folder) {
            String target = xml.attribute("Target", "").replace('\\', '/');
            String path = plain(target.startsWith("/") ? target : folder + target);
            String type = xml.attribute("Type", "");
            byId.putIfAbsent(xml.attribute("Id", ""), path);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }

        /** A path without steps to where it is and back. */
        private static String plain(String path) {
            Deque<String> steps = new ArrayDeque<>();
            for (String step : path.split("/", -1)) {
                if (step.equals("..")) {
                    steps.pollLast();
                } else if (!step.equals(".")) {
                    steps.addLast(step);
                }
            }
            return String.join("/", steps);
        }

        Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }
    }
}
