package io.attain.rates;

import io.attain.kernel.Amount;
import java.time.LocalDate;

/**
 * What an amount of a project's own currency was converted from. It stays, whatever the rate is now.
 *
 * @param amount in minor units of its currency
 * @param currency ISO 4217 code
 * @param rate by which it was converted, as it is written
 * @param on the day whose rate that was
 */
public record Converted(long amount, String currency, String rate, LocalDate on) {

    /** From an amount of a currency by a rate of it. */
    public static Converted from(Amount said, Rate rate, LocalDate on) {
        return new Converted(said.minor(), rate.currency(), rate.plain(), on);
    }

    /** Whether so much was said. */
    public boolean is(Amount said) {
        return amount == said.minor() && currency.equals(said.unit().currency());
    }

    /** As {@link Rate#told}; the bare amount of a currency that there is no more. */
    public String told() {
        return Rate.unit(currency)
                .map(unit -> Rate.told(unit.amount(amount), rate, on))
                .orElseGet(() -> currency + " " + amount + " × " + rate + ", " + on);
    }
}
