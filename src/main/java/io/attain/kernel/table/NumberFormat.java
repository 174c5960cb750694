package io.attain.kernel.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a workbook shows a number, as far as it changes what the number says.
 *
 * @param isDate whether it counts days
 * @param isPercent whether it is shown a hundred times as large, with a percent sign
 * @param shape what a whole number is shown as that is a name, such as that of staff: EMP0012 or 021-0034; of it each
 *     {@link #DIGIT} is a digit, and there is none where numbers are shown as they are
 */
record NumberFormat(boolean isDate, boolean isPercent, String shape) {

    /** A number as it is. */
    static final NumberFormat PLAIN = new NumberFormat(false, false, "");

    /** In a format's code: quoted and escaped texts, colours, conditions and locales; [h] and the like stay. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hmsHMS]+\\])[^\\[\\]]*+\\]");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    /** Beside zeros only texts, and what needs no quotes to be one. */
    private static final Pattern NAME = Pattern.compile("((?:\"[^\"]*+\"|\\\\.|[-/() :0])++)(?:;.*)?");

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*+)\"|\\\\(.)|(.)");
    /** Room, fillings, colours and locales, but where they are texts. */
    private static final Pattern UNSEEN = Pattern.compile("(\"[^\"]*+\"|\\\\.)|[_*].|\\[[^\\[\\]]*+\\]");

    private static final char DIGIT = '\0';
    private static final int FEWEST_DIGITS = 2;

    /** No spreadsheet takes a longer one; a million zeros would be written before every number. */
    private static final int LONGEST_CODE = 255;

    private static final int HUNDREDFOLD = 2;
    private static final int PLAIN_TEXT = 3;

    /** The format of an id, which is built in unless a workbook has a code for it. */
    static NumberFormat of(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code == null || code.length() > LONGEST_CODE) {
            int builtIn = id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
            return new NumberFormat(isBuiltInDate(builtIn), builtIn == 9 || builtIn == 10, "");
        }
        String plain = LITERALS.matcher(code).replaceAll("");
        Matcher name = NAME.matcher(UNSEEN.matcher(code).replaceAll("$1"));
        return new NumberFormat(
                DATE_LETTERS.matcher(plain).find(), plain.contains("%"), name.matches() ? shape(name.group(1)) : "");
    }

    private static String shape(String code) {
        String shape = PIECE.matcher(code)
                .replaceAll(piece ->
                        Matcher.quoteReplacement("0".equals(piece.group()) ? String.valueOf(DIGIT) : literal(piece)));
        return shape.chars().filter(each -> each == DIGIT).count() < FEWEST_DIGITS ? "" : shape;
    }

    private static String literal(MatchResult piece) {
        return Stream.of(piece.group(1), piece.group(2), piece.group(PLAIN_TEXT))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
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
        return isWhole && !shape.isEmpty() ? shaped(plain) : plain;
    }

    /** The last digits in their places, and all that are left over in the first. */
    private String shaped(String digits) {
        StringBuilder shown = new StringBuilder();
        int first = shape.indexOf(DIGIT);
        int left = digits.length();
        for (int at = shape.length() - 1; at >= 0; at--) {
            if (shape.charAt(at) != DIGIT) {
                shown.insert(0, shape.charAt(at));
            } else if (at == first) {
                shown.insert(0, left > 0 ? digits.substring(0, left) : "0");
            } else {
                left--;
                shown.insert(0, left >= 0 ? digits.charAt(left) : '0');
            }
        }
        return shown.toString();
    }
}
