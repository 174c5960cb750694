package io.attain.customer.promises;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that a strategy lists, divided by commas. */
public record WordList(String text) {

    private static final Pattern COMMA = Pattern.compile("[,，、;；]");

    /** The longest list, in characters. */
    public static final int LONGEST = 250;

    /** Each of them; what is empty is none. */
    public List<String> words() {
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a name has one of them in it, in capitals or not. */
    public boolean isIn(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return words().stream().anyMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)));
    }
}
