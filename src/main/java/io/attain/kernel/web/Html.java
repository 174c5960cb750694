package io.attain.kernel.web;

/** Text in HTML. */
final class Html {

    private Html() {}

    /** The text as it stands in HTML, in an attribute's value too. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
