package io.attain.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What an amount counts, and how many decimals of it are told apart.
 *
 * @param code the name in REST and in the front end
 * @param currency ISO 4217 code; null for what is no money, and for money of no project
 * @param digits how many decimals its minor unit stands for
 */
public record Unit(String code, @Nullable String currency, int digits) {

    /** Money while no project says which; the minor unit is a hundredth. */
    public static final Unit MONEY = new Unit("money", null, 2);
    /** Whole things: calls, visits, customers. */
    public static final Unit COUNT = new Unit("count", null, 0);
    /** Parts of a hundred; the minor unit is a hundredth of a percent. */
    public static final Unit PERCENT = new Unit("percent", null, 2);

    /** Money of a currency whose minor unit has so many decimals. */
    public static Unit money(String currency, int digits) {
        return new Unit(MONEY.code, currency, digits);
    }

    /** So many minor units of it. */
    public Amount amount(long minor) {
        return new Amount(minor, this);
    }

    /** The same, or null. */
    public @Nullable Amount amountOrNull(@Nullable Long minor) {
        return minor == null ? null : amount(minor);
    }
}
