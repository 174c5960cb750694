package io.attain.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of who may do and see what, docs/who-sees.txt: a line for each thing that can be asked for, with a word for
 * each of those who ask.
 *
 * @param askers the words of its columns
 * @param rows its lines, without comments
 */
record AccessTable(List<String> askers, List<Row> rows) {

    static final Path FILE = Path.of("docs", "who-sees.txt");

    private static final Pattern LINE =
            Pattern.compile("(GET|PUT|POST|DELETE|JQL|MOVE|EDIT|SHOWN|READS) +(.*?) {2,}(.*)");

    /**
     * A line.
     *
     * @param how a method of REST, a search, a transition, or what reads other lines
     * @param what a path, a query, a transition's name, or a module of the plugin
     * @param cells what each asker gets, or the lines that are read
     */
    record Row(String how, String what, List<String> cells) {

        /** The operation of docs/openapi.yaml. */
        String operation() {
            return how + " " + what.replaceAll("\\?.*", "").replaceAll(":[^}]*", "");
        }

        @Override
        public String toString() {
            return how + " " + what;
        }
    }

    static AccessTable read() {
        try {
            List<String> askers = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                Matcher row = LINE.matcher(line);
                if (row.matches()) {
                    rows.add(new Row(row.group(1), row.group(2), words(row.group(3))));
                } else if (line.startsWith("WHO ")) {
                    askers.addAll(words(line.substring(4)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    throw new IllegalStateException("What does this line of " + FILE + " say? " + line);
                }
            }
            return new AccessTable(askers, rows);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +", -1));
    }
}
