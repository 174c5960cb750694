package io.attain.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * How much of a unit, in whole minor units, so that nothing is ever rounded by accident. What is added up by the thousand,
 * as in results, ledgers, figures and rows of tables, is a plain long of one unit; it becomes an amount where it meets
 * Jira's fields, files and people.
 *
 * @param minor minor units: 10001 of two digits is 100.01
 * @param unit what they are units of
 */
public record Amount(long minor, Unit unit) {

    /**
     * So many minor units somebody may say at most, below nothing as above: whoever reads JSON holds them exactly, and a
     * thousand of them fit the long that they are added up in.
     */
    public static final long MOST = (1L << 53) - 1;

    /**
     * An amount in major units, as it is said.
     *
     * @throws InexactAmountException if it has more decimals than the unit or is more than {@link #MOST}
     */
    public static Amount of(BigDecimal major, Unit unit) {
        Amount said = counted(major, unit);
        if (said.minor > MOST || said.minor < -MOST) {
            throw new InexactAmountException(major, unit);
        }
        return said;
    }

    private static Amount counted(BigDecimal major, Unit unit) {
        try {
            return unit.amount(major.movePointRight(unit.digits()).longValueExact());
        } catch (ArithmeticException e) {
            throw new InexactAmountException(major, unit);
        }
    }

    /**
     * The same as a number field of Jira's holds it. The shortest decimal form of a double is what the user typed.
     *
     * @throws InexactAmountException if it is no such amount, or no number
     */
    public static Amount of(double major, Unit unit) {
        if (!Double.isFinite(major)) {
            throw new InexactAmountException(major, unit);
        }
        return of(BigDecimal.valueOf(major), unit);
    }

    /**
     * The amount that figures count for what a number field of Jira's holds: with more decimals than the unit has, which come
     * past our own forms, the nearest one, half up; more than anybody may say, too.
     *
     * @throws InexactAmountException if it does not fit a long, or is no number
     */
    public static Amount nearest(double major, Unit unit) {
        return Double.isFinite(major)
                ? counted(BigDecimal.valueOf(major).setScale(unit.digits(), RoundingMode.HALF_UP), unit)
                : of(major, unit);
    }

    /**
     * An amount as {@link #plain} writes it; digits behind the point may be left out.
     *
     * @throws NumberFormatException if it is no number
     * @throws InexactAmountException if it has more decimals than the unit or is more than {@link #MOST}
     */
    public static Amount parse(String plain, Unit unit) {
        return of(new BigDecimal(plain), unit);
    }

    /** The major units, exact, with all of their digits. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, unit.digits());
    }

    /** What files and messages of files say: 1234.50. */
    public String plain() {
        return major().toPlainString();
    }

    /** What people of a language write, exact: 1,234.50, and 1,234 if nothing is behind the point. */
    public String text(Locale locale) {
        return written(NumberFormat.getNumberInstance(locale));
    }

    /**
     * The same with its currency.
     *
     * @throws NullPointerException if it has none
     */
    public String textWithCurrency(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(Objects.requireNonNull(unit.currency())));
        return written(format);
    }

    private String written(NumberFormat format) {
        format.setMinimumFractionDigits(major().stripTrailingZeros().scale() <= 0 ? 0 : unit.digits());
        format.setMaximumFractionDigits(unit.digits());
        return format.format(major());
    }

    /**
     * What a number field of Jira's holds for it.
     *
     * @throws InexactAmountException if a double cannot hold it exactly (from about 70 million millions up)
     */
    public double field() {
        double major = major().doubleValue();
        if (!of(major, unit).equals(this)) {
            throw new InexactAmountException(minor, unit);
        }
        return major;
    }

    /** 1 above nothing, 0 for nothing, -1 below. */
    public int sign() {
        return Long.signum(minor);
    }

    /**
     * How much it is, whatever its sign.
     *
     * @throws ArithmeticException if that does not fit a long
     */
    public Amount abs() {
        return minor < 0 ? unit.amount(Math.negateExact(minor)) : this;
    }
}
