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
 * @param sheets those that are visible, in their order
 * @param strings the shared texts, if there is such a part
 * @param styles the formats, if there is such a part
 * @param from1904 whether it counts its days from 1904
 */
record XlsxBook(List<Sheet> sheets, String strings, String styles, boolean from1904) {

    private static final String USUAL = "xl/workbook.xml";

    /** Of cells; charts, macros and dialogs have sheets of their own. */
    private static final String CELLS = "worksheet";

    /**
     * A sheet of cells.
     *
     * @param part where it is
     */
    record Sheet(String name, String part) {}

    static XlsxBook of(XlsxPackage parts) throws XMLStreamException, BrokenTable {
        String workbook = Relations.of("", parts).ofType("officeDocument").orElse(USUAL);
        Relations relations = Relations.of(workbook, parts);
        boolean from1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        XmlPart xml = new XmlPart(parts.needed(workbook));
        while (xml.next()) {
            if (xml.is("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", ""));
            } else if (xml.is("sheet") && "visible".equals(xml.attribute("state", "visible"))) {
                String id = xml.attribute("id", "");
                String name = xml.attribute("name", "");
                relations.ofCells(id).ifPresent(part -> sheets.add(new Sheet(name, part)));
            }
        }
        if (sheets.isEmpty()) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
        return new XlsxBook(
                List.copyOf(sheets),
                relations.ofType("sharedStrings").orElse("xl/sharedStrings.xml"),
                relations.ofType("styles").orElse("xl/styles.xml"),
                from1904);
    }

    /** What a part, or the package itself, refers to: paths and the ends of their types by their ids, and paths by these. */
    private record Relations(Map<String, String> byId, Map<String, String> types, Map<String, String> byType) {

        static Relations of(String part, XlsxPackage parts) throws XMLStreamException, BrokenTable {
            Relations relations = new Relations(new HashMap<>(), new HashMap<>(), new HashMap<>());
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
            String kind = type.substring(type.lastIndexOf('/') + 1);
            byId.putIfAbsent(xml.attribute("Id", ""), path);
            types.putIfAbsent(xml.attribute("Id", ""), kind);
            byType.putIfAbsent(kind, path);
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

        /** A sheet of cells; one of which nobody says what it is may be one. */
        Optional<String> ofCells(String id) {
            return Optional.ofNullable(byId.get(id))
                    .filter(part -> List.of(CELLS, "").contains(types.getOrDefault(id, "")));
        }

        Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }
    }
}
