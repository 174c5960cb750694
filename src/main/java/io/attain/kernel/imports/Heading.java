package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file calls a column, as it is compared: without the width and case of its characters, its blanks, what marks it as
 * required, and the unit behind it.
 *
 * @param plain the whole of it
 * @param bare without what it begins with, as in {@code Deal - Value}; the same where it begins with nothing
 * @param factor by what its numbers are multiplied, as its unit says: 10,000 for 万元, 1 for none
 * @param money what its unit says of the currency of its numbers, as {@link MoneySigns} knows it; empty for nothing
 */
public record Heading(String plain, String bare, long factor, String money) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    private static final Pattern PREFIX = Pattern.compile("^[\\p{L} ]+ - (?=.)");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[\\s_*:\\-.]+");

    private static final Pattern FACTOR = Pattern.compile("(百万|千|万|亿|k|million)?.*");

    private static final Map<String, Long> FACTORS =
            Map.of("千", 1_000L, "k", 1_000L, "万", 10_000L, "百万", 1_000_000L, "million", 1_000_000L, "亿", 100_000_000L);

    /** Units in brackets that say nothing of money; other words there tell columns apart, as {@code (Company Currency)} does. */
    private static final List<String> UNITS = List.of("", "%", "必填", "required");

    /** A heading as it is written. */
    public static Heading of(String written) {
        String half = VisibleText.plain(written).toLowerCase(Locale.ROOT).strip();
        Matcher unit = BRACKETS.matcher(half);
        String inside = unit.find() ? unit.group(1).strip() : "";
        Matcher parts = FACTOR.matcher(inside);
        boolean isWhole = !MoneySigns.currencies(inside).isEmpty();
        String factor = !isWhole && parts.matches() ? Objects.requireNonNullElse(parts.group(1), "") : "";
        String money = inside.substring(factor.length()).strip();
        boolean isMoney = !MoneySigns.currencies(money).isEmpty();
        boolean isUnit = isMoney || (!inside.isEmpty() && UNITS.contains(money));
        String name = isUnit ? half.substring(0, unit.start()) : half;
        return new Heading(
                plain(name),
                plain(PREFIX.matcher(name).replaceFirst("")),
                isUnit ? FACTORS.getOrDefault(factor, 1L) : 1,
                isMoney ? money : "");
    }

    private static String plain(String name) {
        return SAYS_NOTHING.matcher(name).replaceAll("");
    }
}
