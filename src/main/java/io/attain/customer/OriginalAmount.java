package io.attain.customer;

import io.attain.kernel.Amount;
import io.attain.rates.Converted;
import java.time.LocalDate;

/**
 * What an opportunity is worth in the currency in which that was said.
 *
 * @param from what was said
 * @param cameTo what it came to, in minor units of the project's currency: of an opportunity that is worth something else by now
 *     it says nothing any more
 */
public record OriginalAmount(Converted from, long cameTo) {

    /** What was said on a day for which no rate is known: it has come to nothing yet. */
    public static OriginalAmount unpriced(Amount said, String currency, LocalDate on) {
        return new OriginalAmount(new Converted(said.minor(), currency, "", on), 0);
    }

    /** Whether it is known what it came to. */
    public boolean isPriced() {
        return !from.rate().isEmpty();
    }

    /** Whether the same was said, whatever it came to. */
    public boolean isSaidAs(OriginalAmount other) {
        return from.amount() == other.from.amount() && from.currency().equals(other.from.currency());
    }
}
