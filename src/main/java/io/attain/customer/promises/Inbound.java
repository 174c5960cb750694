package io.attain.customer.promises;

import io.attain.kernel.VisibleText;
import java.util.Locale;

/**
 * Which comments are the customer's.
 *
 * @param others whether those are that somebody writes who has no part in the project's sales
 * @param words what others begin with
 */
public record Inbound(boolean others, WordList words) {

    /** Whether a comment says that it is the customer's, in capitals or not and in whatever width of characters. */
    public boolean isMarked(String comment) {
        String plain = plain(comment);
        return words.words().stream().map(Inbound::plain).anyMatch(word -> !word.isEmpty() && plain.startsWith(word));
    }

    private static String plain(String text) {
        return VisibleText.plain(text).strip().toLowerCase(Locale.ROOT);
    }
}
