package io.attain.host.web;

import io.attain.host.web.http.Exchange;
import java.util.Locale;

/** Addresses, as templates write them. */
public record Links(String contextPath) {

    /** Where a plugin's link leads: its path below the context path, or the address it gives, if that is harmless. */
    public String to(String url) {
        if (url.startsWith("/")) {
            return contextPath + url;
        }
        return url.startsWith("https://") || url.startsWith("http://") ? url : "#";
    }

    /** A text as part of an address. */
    public String encode(Object text) {
        return Exchange.encode(text.toString());
    }

    /** The letters that stand for a person: the first of the first and last word, or one Chinese character. */
    public String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        if (words.length == 1) {
            return first.toUpperCase(Locale.ROOT);
        }
        return (first + words[words.length - 1].charAt(0)).toUpperCase(Locale.ROOT);
    }
}
