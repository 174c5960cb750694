package io.attain.kernel.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the numbers of a column are written: one that can be read in one way only tells it for all of them, and where none does,
 * whoever brings the file is asked (number 27 of docs/rules.md, Files of other systems).
 */
final class WrittenNumbers {

    static final String POINT = "point";
    static final String COMMA = "comma";

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,'’ \\u00A0\\u202F]*");
    private static final Pattern GROUPS = Pattern.compile("['’ \\u00A0\\u202F]");
    private static final int GROUP = 3;

    private WrittenNumbers() {}

    /** Whether the decimals of cells stand behind a comma or a point, as they tell by themselves; both where they differ. */
    static Set<String> told(List<String> cells) {
        return cells.stream()
                .map(WrittenNumbers::half)
                .flatMap(cell -> markOf(cell).stream())
                .collect(Collectors.toSet());
    }

    /** Whether some cell can be read in two ways. */
    static boolean isOpen(List<String> cells) {
        return cells.stream().map(WrittenNumbers::half).anyMatch(WrittenNumbers::isTwo);
    }

    /** What a cell says in plain digits, by the mark of its column; the cell as it is where that is no number. */
    static String plain(String cell, String mark, long factor) {
        String half = half(cell);
        if (!NUMBER.matcher(half).matches()) {
            return cell;
        }
        String bare = GROUPS.matcher(half).replaceAll("");
        String plain = mark.equals(COMMA) ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        return multiplied(plain, factor).orElse(cell);
    }

    /** The same of a column in which nothing tells a mark: only what has none is touched. */
    static String plain(String cell, long factor) {
        String half = half(cell);
        return NUMBER.matcher(half).matches() && !isTwo(half)
                ? multiplied(GROUPS.matcher(half).replaceAll(""), factor).orElse(cell)
                : cell;
    }

    private static Optional<String> multiplied(String plain, long factor) {
        if (!plain.matches("-?\\d+(\\.\\d*)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
        return Optional.of(
                factor == 1
                        ? number.toPlainString()
                        : number.multiply(BigDecimal.valueOf(factor))
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private static String half(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    /** Both marks: the last one is before the decimals. One mark twice stands between groups; so does none before 0. */
    private static Optional<String> markOf(String half) {
        if (!NUMBER.matcher(half).matches()) {
            return Optional.empty();
        }
        int point = half.lastIndexOf('.');
        int comma = half.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Optional.of(point > comma ? POINT : COMMA);
        }
        char mark = point >= 0 ? '.' : ',';
        int at = Math.max(point, comma);
        if (at < 0) {
            return Optional.empty();
        }
        if (half.indexOf(mark) < at) {
            return Optional.of(mark == '.' ? COMMA : POINT);
        }
        return isTwo(half) ? Optional.empty() : Optional.of(mark == '.' ? POINT : COMMA);
    }

    /** Up to three digits, a mark, three digits: a thousand and more, or a little more than one. */
    private static boolean isTwo(String half) {
        Matcher both =
                Pattern.compile("-?([1-9]\\d{0,2})[.,](\\d{" + GROUP + "})").matcher(half);
        return both.matches();
    }
}
