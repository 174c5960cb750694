package io.attain.kernel;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as people see them. Spreadsheets and web pages bring characters along that nobody sees: two names of one look must not
 * be two names.
 */
public final class VisibleText {

    /** Blanks at which a line may not break. */
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    /**
     * Soft hyphens, zero-width blanks, marks of direction, byte order marks, fillers and operators without a shape; not the
     * joiners, which make emoji and letters look otherwise. Control characters other than tabs and line breaks, which not
     * every database takes, and halves of characters.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0"
                    + "\\uFFF9-\\uFFFB\\p{Cs}]|[\\p{Cc}&&[^\\t-\\r\\u0085]]");

    /** What people take for one character, as an emoji of several code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

    private VisibleText() {}

    /** A text with plain blanks, each letter in one piece with its accents, without what is not seen and without blanks around it. */
    public static String of(String text) {
        String plain = NO_BREAK.matcher(text).replaceAll(" ");
        return Normalizer.normalize(UNSEEN.matcher(plain).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(LINE_BREAKS.matcher(text).replaceAll(" "));
    }

    /**
     * The beginning of a text, by whole characters.
     *
     * @param most how long it may be, in Java's characters
     */
    public static String cut(String text, int most) {
        Matcher characters = CHARACTER.matcher(text);
        int end = 0;
        while (characters.find() && characters.end() <= most) {
            end = characters.end();
        }
        return text.substring(0, end);
    }
}
