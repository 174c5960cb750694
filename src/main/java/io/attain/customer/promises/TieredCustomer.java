package io.attain.customer.promises;

import io.attain.customer.Tier;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of a customer that has a tier.
 *
 * @param id the id of its issue
 * @param since the day it came to the tier
 * @param last when it was touched last, by what logs say; what it was never touched by is missing
 */
public record TieredCustomer(long id, Tier tier, LocalDate since, Map<TouchKind, LocalDate> last) {

    public TieredCustomer {
        last = Map.copyOf(last);
    }
}
