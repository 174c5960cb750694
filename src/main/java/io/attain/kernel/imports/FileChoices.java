package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a project reads a kind of file, as somebody chose it once.
 *
 * @param version counts its changes; 0 if nothing was ever chosen
 * @param columns which column of ours a heading is, by the heading; an empty one is not read
 * @param words what a word of another system is called here, by the column and the word
 * @param marks how the numbers or days of a column are written where they can be read in two ways, by the column
 */
public record FileChoices(
        int version, Map<String, String> columns, Map<Place, String> words, Map<String, String> marks) {

    /** Nothing was chosen yet. */
    public static final FileChoices NONE = new FileChoices(0, Map.of(), Map.of(), Map.of());

    /** Nobody maps more by hand, in headings and words together. */
    public static final int MOST = 1_000;

    /** How long a heading or a word may be, in characters. */
    public static final int LONGEST = 200;

    /**
     * A word in a column of ours.
     *
     * @param word as {@link #plain} has it
     */
    public record Place(String column, String word) {}

    public FileChoices {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
        marks = Map.copyOf(marks);
    }

    /** A heading or a word as it is compared. */
    public static String plain(String written) {
        return VisibleText.plain(written).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The column that a heading was said to be; empty for one that is not read. */
    Optional<String> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    /** What a word stands for. */
    public Optional<String> word(String column, String written) {
        return Optional.ofNullable(words.get(new Place(column, plain(written))));
    }

    /** How a column is written. */
    Optional<String> mark(String column) {
        return Optional.ofNullable(marks.get(column));
    }

    /** The next version, in which what is said now stands in place of what was said of the same before. */
    public FileChoices with(
            Map<String, String> moreColumns, Map<Place, String> moreWords, Map<String, String> moreMarks) {
        return new FileChoices(version + 1, both(columns, moreColumns), both(words, moreWords), both(marks, moreMarks));
    }

    private static <K> Map<K, String> both(Map<K, String> before, Map<K, String> now) {
        Map<K, String> both = new LinkedHashMap<>(before);
        both.putAll(now);
        return both;
    }

    /** Whether more is chosen than anybody maps by hand. */
    public boolean isTooMuch() {
        return columns.size() + words.size() + marks.size() > MOST;
    }
}
