package io.attain.kernel.table;

import java.util.regex.Pattern;

/**
 * Keeps texts in CSV from being run as formulas: spreadsheets take a cell that begins with =, +, -, @, in East Asia also in
 * full width, a tab or a line break for one, so an apostrophe goes before it, and comes off again when the file is read. Nothing else is touched, so
 * that every text comes back as it was. Workbooks say which cells are texts and need no guard.
 */
final class FormulaGuard {

    private static final String STARTS = "[=+\\-@＝＋－＠\\t\\r\\n]";

    private static final Pattern RUNS = Pattern.compile("'*" + STARTS + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + STARTS + ".*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** A text as it goes into CSV. */
    static String put(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a value in CSV stands for. */
    static String taken(String value) {
        return GUARDED.matcher(value).matches() ? value.substring(1) : value;
    }
}
