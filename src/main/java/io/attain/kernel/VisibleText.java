package io.attain.kernel;

import java.util.regex.Pattern;

/**
 * Texts as people see them. Spreadsheets and web pages bring characters along that nobody sees: two names of one look must not
 * be two names.
 */
public final class VisibleText {

    /** Blanks at which a line may not break. */
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    /**
     * Soft hyphens, zero-width blanks, marks of direction and byte order marks; not the joiners, which make emoji and letters
     * look otherwise.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private VisibleText() {}

    /** A text with plain blanks, without what is not seen and without blanks around it. */
    public static String of(String text) {
        String plain = NO_BREAK.matcher(text).replaceAll(" ");
        return UNSEEN.matcher(plain).replaceAll("").strip();
    }
}
