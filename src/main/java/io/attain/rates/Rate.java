package io.attain.rates;

import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * What one of a currency is worth in a project's own, from a day on until the next rate of it.
 *
 * @param currency ISO 4217 code
 * @param from the first day
 * @param value how many of the project's currency one of this is, above 0, with {@link #DECIMALS} decimals at most
 */
public record Rate(String currency, LocalDate from, BigDecimal value) {

    /** How many decimals a rate has at most. */
    public static final int DECIMALS = 8;

    private static final int MOST_DIGITS = 9;

    public Rate {
        value = value.stripTrailingZeros();
    }

    /** A value as it is sent and kept, as in 7.8; nothing if it is none. */
    public static Optional<BigDecimal> value(String plain) {
        return plain.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + DECIMALS + "})?")
                ? Optional.of(new BigDecimal(plain)).filter(value -> value.signum() > 0)
                : Optional.empty();
    }

    /** What a currency is counted in, by its ISO 4217 code; nothing if there is none, or it has no minor unit, as gold. */
    public static Optional<Unit> unit(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0)
                .findFirst()
                .map(currency -> Unit.money(code, currency.getDefaultFractionDigits()));
    }

    /**
     * What an amount of its currency is worth, to the nearest minor unit, half up.
     *
     * @throws io.attain.kernel.InexactAmountException if that is more than {@link Amount#MOST}
     */
    public Amount convert(Amount amount, Unit to) {
        return Amount.of(amount.major().multiply(value).setScale(to.digits(), RoundingMode.HALF_UP), to);
    }

    /** How an amount of its currency is told beside what it was converted to: {@code EUR 2400.50 × 7.8, 2026-11-03}. */
    public static String told(Amount said, String rate, LocalDate day) {
        return said.unit().currency() + " " + said.plain() + " × " + rate + ", " + day;
    }

    /** The value as it is written: 7.8. */
    public String plain() {
        return value.toPlainString();
    }
}
