package io.attain.planning.planfile;

import io.attain.kernel.Amount;
import io.attain.rates.Rate;
import java.time.LocalDate;

/**
 * An amount of a row in another currency than the project's.
 *
 * @param amount as the row says it
 * @param rate by which it is converted
 * @param on the day whose rate it is
 */
public record Quoted(Amount amount, Rate rate, LocalDate on) {

    /** As a preview tells it, in the form of files: EUR 100000.00 × 7.8 (2026-07-01). */
    public String told() {
        return "%s %s × %s (%s)".formatted(rate.currency(), amount.plain(), rate.plain(), rate.from());
    }
}
