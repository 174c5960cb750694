package io.attain.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exported file: a heading and its rows, cell by cell. */
record ExportedTable(List<List<String>> rows) {

    private static final String BEGINNING = "\uFEFFid,";

    /** Whether a text is one. */
    static boolean isOne(String text) {
        return text.startsWith(BEGINNING);
    }

    /** Reads it: cells that hold a comma, a quote or an end of line stand in quotes. */
    static ExportedTable of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            quoted ^= each == '"';
            if (each == '\r' && !quoted) {
                continue; // half of the end of a line
            }
            if (quoted || (each != ',' && each != '\n')) {
                cell.append(each);
                continue;
            }
            row.add(cell.toString());
            cell.setLength(0);
            if (each == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return new ExportedTable(List.copyOf(rows));
    }

    /** Columns that a later one has besides, and those of this one that it tells otherwise. */
    Stream<Difference> differencesTo(String at, ExportedTable later) {
        List<String> known = rows.get(0);
        List<String> names = later.rows.get(0);
        return Stream.concat(
                names.stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> new Difference(at + "/columns/+", "nothing", name)),
                known.stream()
                        .filter(name -> !column(name).equals(later.column(name)))
                        .map(name -> new Difference(at + "/columns/" + name, column(name), later.column(name))));
    }

    /** A column's cells, a line each, without the heading; nothing where there is no such column. */
    private String column(String name) {
        int at = rows.get(0).indexOf(name);
        return at < 0
                ? "nothing"
                : rows.stream().skip(1).map(row -> row.get(at)).collect(Collectors.joining("\n"));
    }
}
