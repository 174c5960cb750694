package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    /** Digits, alone or in groups of three; in India the upper groups have two. */
    private static final String WHOLE = "(?:\\d+|[1-9]\\d{0,2}(?:%1$s\\d{3})+|[1-9]\\d?(?:%1$s\\d\\d)+%1$s\\d{3})";

    private static final Pattern BY_POINT = decimals("\\.", ",", "'", "’", " ");
    private static final Pattern BY_COMMA = decimals(",", "\\.", "'", "’", " ");
    private static final Pattern NO_DIGIT = Pattern.compile("[^\\d\\-]");

    private WrittenNumbers() {}

    /** Numbers with decimals behind a mark, and between their groups one of others. */
    private static Pattern decimals(String mark, String... groups) {
        String whole = Arrays.stream(groups).map(WHOLE::formatted).collect(Collectors.joining("|"));
        return Pattern.compile("(-?(?:" + whole + "))(?:" + mark + "(\\d*))?");
    }

    /** Whether the decimals of cells stand behind a comma or a point, as they tell by themselves; both where they differ. */
    static Set<String> told(List<String> cells) {
        Set<String> told = new HashSet<>();
        for (String cell : cells) {
            Optional<BigDecimal> byPoint = number(cell, BY_POINT);
            Optional<BigDecimal> byComma = number(cell, BY_COMMA);
            if (byPoint.isPresent() != byComma.isPresent()) {
                told.add(byPoint.isPresent() ? POINT : COMMA);
            }
        }
        return told;
    }

    /** Whether some cell can be read in two ways. */
    static boolean isOpen(List<String> cells) {
        return cells.stream().anyMatch(WrittenNumbers::isTwo);
    }

    /** Up to three digits, a mark, three digits: a thousand and more, or a little more than one. */
    private static boolean isTwo(String cell) {
        Optional<BigDecimal> byPoint = number(cell, BY_POINT);
        Optional<BigDecimal> byComma = number(cell, BY_COMMA);
        return byPoint.isPresent() && byComma.isPresent() && !byPoint.equals(byComma);
    }

    /** What a cell says in plain digits, by the mark of its column; the cell as it is where that is no number. */
    static String plain(String cell, String mark, long factor) {
        return number(cell, mark.equals(COMMA) ? BY_COMMA : BY_POINT)
                .map(number -> plain(number, factor))
                .orElse(cell);
    }

    /** The same of a column in which nothing tells a mark: only what has none is touched, or the point of our own files. */
    static String plain(String cell, long factor) {
        return cell.contains(",") || isTwo(cell) ? cell : plain(cell, POINT, factor);
    }

    /** Without zeros at the end: with three decimals it could be read in two ways again. */
    private static String plain(BigDecimal number, long factor) {
        return number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
    }

    /** What a cell says by a mark; nothing if it is no such number. */
    private static Optional<BigDecimal> number(String cell, Pattern marked) {
        Matcher found = marked.matcher(VisibleText.plain(cell).strip());
        return found.matches()
                ? Optional.of(new BigDecimal(NO_DIGIT.matcher(found.group(1)).replaceAll("")
                        + "."
                        + Objects.requireNonNullElse(found.group(2), "")
                        + "0"))
                : Optional.empty();
    }
}
