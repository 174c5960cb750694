package io.attain.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The decisions of docs/decisions. */
final class Decisions {

    static final Path FOLDER = Path.of("docs", "decisions");
    private static final String LINK = "\\[decision (\\d+)]\\(\\d{4}-[a-z0-9-]+\\.md\\)";
    /** What may have become of one. */
    static final String STATES = "accepted|(superseded|overtaken in part) by " + LINK;

    private static final Pattern FORM = Pattern.compile(
            "# (\\d+)\\. ([^\n]+)\n\n\\*(\\S+) · ([^\n]*?)(?:(?: · |: )[^\n]+)?\\*\n\n.+", Pattern.DOTALL);

    /**
     * One decision.
     *
     * @param file the name of its file
     * @param date when it was made
     * @param state what has become of it
     */
    record Decision(String file, int number, String title, String date, String state) {

        /** Its line in the index. */
        String row() {
            return "| %d | [%s](%s) | %s | %s |".formatted(number, title, file, date, state);
        }

        /** The numbers of those that its state names. */
        List<Integer> overtakenBy() {
            return Pattern.compile(LINK)
                    .matcher(state)
                    .results()
                    .map(match -> Integer.valueOf(match.group(1)))
                    .toList();
        }
    }

    private Decisions() {}

    /** All of them, by number. */
    static List<Decision> read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(Decisions::read)
                    .toList();
        }
    }

    private static Decision read(Path file) {
        String name = file.getFileName().toString();
        try {
            Matcher form = FORM.matcher(Files.readString(file));
            if (!form.matches()) {
                throw new AssertionError(name + " does not begin with its number, title, date and status");
            }
            return new Decision(name, Integer.parseInt(form.group(1)), form.group(2), form.group(3), form.group(4));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
