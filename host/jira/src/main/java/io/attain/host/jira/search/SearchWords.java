package io.attain.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text search. */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private SearchWords() {}

    /** Words, and phrases in quotes. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!word.isBlank()) {
                words.add(word.trim());
            }
        }
        return words;
    }

    /** The SQL pattern of a word that occurs anywhere, for {@code escape '!'}. */
    static String pattern(String word) {
        String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped.replace('*', '%') + "%";
    }
}
