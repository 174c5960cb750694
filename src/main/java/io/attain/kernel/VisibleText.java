package io.attain.kernel;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts as people see them. Spreadsheets and web pages bring characters along that nobody sees: two names of one look must not
 * be two names.
 */
public final class VisibleText {

    /** Blanks of all widths, and those at which a line may not break. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\u2800]");

    /**
     * Soft hyphens, zero-width blanks, marks of direction, byte order marks, fillers and operators without a shape. Control characters other than tabs and line breaks, which not
     * every database takes, and halves of characters.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0"
                    + "\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\p{Cs}]|[\\p{Cc}&&[^\\t-\\r\\u0085]]");

    /** Letters and marks that look the same whatever joins them; emoji and the letters of Arabic or India do not. */
    private static final String PLAIN =
            "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}0-9\\p{P}\\s]";

    /** Joiners, and what chooses among the shapes of an emoji, where there is nothing to join or to choose. */
    private static final Pattern JOINERS = Pattern.compile("(?<=^|" + PLAIN
            + ")[\\u200C\\u200D]++|(?<![\\u200C\\u200D])[\\u200C\\u200D]++(?=$|" + PLAIN
            + ")|(?<=^|[\\p{L}\\s])[\\uFE00-\\uFE0F]++");

    /** More marks than any writing puts on one letter: Unicode's Stream-Safe Text Format, UAX #15, ends there as well. */
    private static final Pattern HEAPED = Pattern.compile("(?<=\\p{M}{30})\\p{M}++");

    /** What people take for one character, as an emoji of several code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FA5';

    private VisibleText() {}

    /**
     * A text with plain blanks, each letter in one piece with its accents, without what is not seen and without blanks around it;
     * of none the empty one.
     */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.chars().allMatch(VisibleText::isPlain)) {
            return text.strip();
        }
        String seen = UNSEEN.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("");
        return normal(JOINERS.matcher(seen).replaceAll(""), Normalizer.Form.NFC).strip();
    }

    /** A text to be read by a rule: letters, digits and marks of all widths and shapes in the plain one. */
    public static String plain(String text) {
        return normal(text, Normalizer.Form.NFKC);
    }

    /** Marks are put in order two by two: of a heap of them that takes the longer the higher it is. */
    private static String normal(String text, Normalizer.Form form) {
        return Normalizer.normalize(HEAPED.matcher(text).replaceAll(""), form);
    }

    /** What most texts are made of, by which they are told quickly: nothing of it is otherwise than it is seen. */
    private static boolean isPlain(int character) {
        return (character >= ' ' && character <= '~')
                || (character >= '\t' && character <= '\r')
                || (character >= FIRST_HAN && character <= LAST_HAN);
    }

    /** The same on one line, without tabs and with one blank between words: more are seen as one on a page. */
    public static String line(@Nullable String text) {
        return text == null
                ? ""
                : BLANKS.matcher(of(LINE_BREAK.matcher(text).replaceAll(" "))).replaceAll(" ");
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
