package io.attain.kernel.jira;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts between Jira, whose number fields hold major units as doubles, and us, who count whole minor units. */
public final class MinorUnits {
    private MinorUnits() {}

    /**
     * Minor units of a number field's value.
     *
     * <p>{@code BigDecimal.valueOf} reads a double by its shortest decimal form, which is what the user typed.
     *
     * @throws InexactAmountException if it has more decimals than digits or does not fit a long
     */
    public static long of(double major, int digits) {
        if (!Double.isFinite(major)) {
            throw new InexactAmountException(major, digits);
        }
        return of(BigDecimal.valueOf(major), digits);
    }

    /**
     * Minor units of a decimal number in major units.
     *
     * @throws InexactAmountException if it has more decimals than digits or does not fit a long
     */
    public static long of(BigDecimal major, int digits) {
        try {
            return major.movePointRight(digits).longValueExact();
        } catch (ArithmeticException e) {
            throw new InexactAmountException(major, digits);
        }
    }

    /** The major units of an amount, exact, with all of its digits: 10001 of 2 digits is 100.01. */
    public static BigDecimal toMajor(long minor, int digits) {
        return BigDecimal.valueOf(minor, digits);
    }

    /** An amount in major units as people of a language write it, exact: 1,234.50, and 1,234 if nothing is behind the point. */
    public static String text(long minor, int digits, Locale locale) {
        BigDecimal major = toMajor(minor, digits);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(major.stripTrailingZeros().scale() <= 0 ? 0 : digits);
        format.setMaximumFractionDigits(digits);
        return format.format(major);
    }

    /**
     * The value that a number field holds for an amount.
     *
     * @throws InexactAmountException if a double cannot hold the amount exactly (from about 90 million millions up)
     */
    public static double toField(long minor, int digits) {
        double major = toMajor(minor, digits).doubleValue();
        if (of(major, digits) != minor) {
            throw new InexactAmountException(minor, digits);
        }
        return major;
    }
}
