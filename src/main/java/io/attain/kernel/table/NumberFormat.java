package io.attain.kernel.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a workbook shows a number, as far as it changes what the number says.
 *
 * @param isDate whether it counts days
 * @param isPercent whether it is shown a hundred times as large, with a percent sign
 * @param width the digits that a whole number is shown with at least, by zeros before it
 */
record NumberFormat(boolean isDate, boolean isPercent, int width) {

    /** A number as it is. */
    static final NumberFormat PLAIN = new NumberFormat(false, false, 0);

    /** In a format's code: quoted and escaped texts, colours, conditions and locales; [h] and the like stay. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hmsHMS]+\\])[^\\[\\]]*+\\]");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    /** Numbers that are names, such as those of staff: 00000. */
    private static final Pattern ZEROS = Pattern.compile("(0{2,})(?:;.*)?");

    /** No spreadsheet takes a longer one; a million zeros would be written before every number. */
    private static final int LONGEST_CODE = 255;

    private static final int HUNDREDFOLD = 2;

    /** The format of an id, which is built in unless a workbook has a code for it. */
    static NumberFormat of(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code == null || code.length() > LONGEST_CODE) {
            int builtIn = id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
            return new NumberFormat(isBuiltInDate(builtIn), builtIn == 9 || builtIn == 10, 0);
        }
        String plain = LITERALS.matcher(code).replaceAll("");
        Matcher zeros = ZEROS.matcher(plain);
        return new NumberFormat(
                DATE_LETTERS.matcher(plain).find(),
                plain.contains("%"),
                zeros.matches() ? zeros.group(1).length() : 0);
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    /** A number, which is no day, as it is shown. */
    String put(BigDecimal number) {
        if (isPercent) {
            return number.movePointRight(HUNDREDFOLD).stripTrailingZeros().toPlainString() + "%";
        }
        String plain = number.toPlainString();
        boolean isWhole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        return isWhole ? "0".repeat(Math.max(0, width - plain.length())) + plain : plain;
    }
}
