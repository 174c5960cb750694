package io.attain.host.container;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts the reader's language into scripts. A text without arguments becomes a string, one
 * with arguments a call of AJS.format.
 */
record JsI18n(I18nResolver texts) {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([),])");

    String transform(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2), call.group(3), locale)));
    }

    private String replacement(String key, String next, Locale locale) {
        return next.equals(")")
                ? quoted(texts.getText(locale, key))
                : "AJS.format(" + quoted(texts.getRawText(locale, key)) + ",";
    }

    /** A JavaScript string that may also stand inside a script element. */
    private static String quoted(String text) {
        StringBuilder string = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '<' || c == '\'' || c < ' ' || c == '\u2028' || c == '\u2029') {
                string.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                string.append(c);
            }
        }
        return string.append('"').toString();
    }
}
