package io.attain.host.container;

/** Text as HTML. */
final class Html {
    private Html() {}

    /** The text with the characters that mean something in HTML, in attributes too, escaped. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
