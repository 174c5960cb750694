package io.attain.kernel.rules.store;

/**
 * How the value of a rule is kept: a number or a choice as it is written, a text with a colon in it, in which it stands for
 * nothing at the beginning. What divides rules is written otherwise in it.
 */
final class KeptValue {

    private static final String TEXT = ":";

    private KeptValue() {}

    static String of(Object value) {
        if (value instanceof String text) {
            String written = text.replace("%", "%25").replace(";", "%3B");
            return written.contains(TEXT) && !written.startsWith(TEXT) ? written : TEXT + written;
        }
        return String.valueOf(value);
    }

    static Object read(String kept) {
        if (kept.contains(TEXT)) {
            String written = kept.startsWith(TEXT) ? kept.substring(1) : kept;
            return written.replace("%3B", ";").replace("%25", "%");
        }
        return kept.equals("true") || kept.equals("false") ? Boolean.valueOf(kept) : Integer.valueOf(kept);
    }
}
