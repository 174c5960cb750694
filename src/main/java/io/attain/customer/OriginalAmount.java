package io.attain.customer;

import io.attain.rates.Converted;

/**
 * What an opportunity is worth in the currency in which that was said.
 *
 * @param from what was said
 * @param cameTo what it came to, in minor units of the project's currency: of an opportunity that is worth something else by now
 *     it says nothing any more
 */
public record OriginalAmount(Converted from, long cameTo) {

    /** Whether the same was said, whatever it came to. */
    public boolean isSaidAs(OriginalAmount other) {
        return from.amount() == other.from.amount() && from.currency().equals(other.from.currency());
    }
}
