package io.attain.kernel.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file of separated values is written: spreadsheets separate by what a country has no other use for, and some say so in
 * a line {@code sep=;} of its own; no letter, digit, quote or hash separates.
 *
 * @param separator what stands between values
 * @param isSaid whether the first line says so, and is no row
 */
record CsvDialect(char separator, boolean isSaid) {

    private static final String SEPARATORS = ",;\t|";
    private static final char QUOTE = '"';
    private static final Pattern SAID =
            Pattern.compile("\\A\"?sep=([^\"#\\p{L}\\p{N}\\r\\n])\"?\\R", Pattern.CASE_INSENSITIVE);

    /** The one that a text is written in, as far as the first row with anything between shows: titles above have nothing. */
    static CsvDialect of(String text) {
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return new CsvDialect(said.group(1).charAt(0), true);
        }
        String header = unquoted(text);
        char most = ',';
        for (int at = 0; at < SEPARATORS.length(); at++) {
            char each = SEPARATORS.charAt(at);
            most = count(header, each) > count(header, most) ? each : most;
        }
        return new CsvDialect(most, false);
    }

    /** What stands outside of quotes in the first of few rows that has a separator there. */
    private static String unquoted(String text) {
        StringBuilder row = new StringBuilder();
        boolean open = false;
        int titles = 0;
        for (int at = 0; at < text.length() && titles < Table.MOST_TITLES; at++) {
            char each = text.charAt(at);
            if (each == QUOTE) {
                open = !open;
            } else if (!open && (each == '\n' || each == '\r')) {
                boolean isBlank = row.toString().isBlank();
                if (!isBlank && SEPARATORS.chars().anyMatch(some -> row.indexOf(Character.toString(some)) >= 0)) {
                    break;
                }
                titles += isBlank ? 0 : 1;
                row.setLength(0);
            } else if (!open) {
                row.append(each);
            }
        }
        return row.toString();
    }

    private static long count(String header, char separator) {
        return header.chars().filter(each -> each == separator).count();
    }

    /** Whether numbers have a comma before the decimals: that is why semicolons separate. */
    boolean decimalComma() {
        return separator == ';';
    }

    /** The line in which a quoted value begins that never ends; 0 if all end. */
    long openQuote(String text) {
        long line = 1;
        long opened = 0;
        boolean open = false;
        char before = '\n';
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == QUOTE && (open || opensAfter(before, opened))) {
                opened = open || before == QUOTE ? opened : line;
                open = !open;
            } else if (!open) {
                opened = 0;
            }
            line += each == '\n' || (before == '\r' && each != '\n') ? 1 : 0;
            before = each;
        }
        return open ? opened : 0;
    }

    /** Quotes open at the beginning of a value only; two of them in a quoted value are one of its own. */
    private boolean opensAfter(char before, long opened) {
        return before == separator || before == '\n' || before == '\r' || (before == QUOTE && opened > 0);
    }
}
