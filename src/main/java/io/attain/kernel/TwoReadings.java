package io.attain.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two numbers that 1,650 and 1.650 can be: the mark stands between groups of digits in one country, before decimals in
 * another.
 *
 * @param grouped as in 1650
 * @param decimal as in 1.65
 */
public record TwoReadings(String grouped, String decimal) {

    private static final Pattern EITHER = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");

    /** Whether a unit with so many decimals has the second one, too: else nobody can have meant it. */
    public boolean fits(int decimals) {
        return new BigDecimal(decimal).scale() <= decimals;
    }

    /** Those of a text; nothing if it can be read in one way only, or in none. */
    public static Optional<TwoReadings> of(String text) {
        Matcher found = EITHER.matcher(text);
        return found.matches()
                ? Optional.of(new TwoReadings(
                        found.group(1) + found.group(2),
                        new BigDecimal(found.group(1) + "." + found.group(2))
                                .stripTrailingZeros()
                                .toPlainString()))
                : Optional.empty();
    }
}
