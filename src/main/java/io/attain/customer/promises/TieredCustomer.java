package io.attain.customer.promises;

import io.attain.customer.Tier;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of a customer that has a tier.
 *
 * @param id the id of its issue
 * @param since the day it came to the tier
 * @param owner the user key of whose it was when it was evaluated last; empty for nobody's, or where that is not known yet
 * @param last when it was touched last, by what logs say; what it was never touched by is missing
 */
public record TieredCustomer(long id, Tier tier, LocalDate since, String owner, Map<TouchKind, LocalDate> last) {

    public TieredCustomer {
        last = Map.copyOf(last);
    }

    /** Of nobody's. */
    public TieredCustomer(long id, Tier tier, LocalDate since, Map<TouchKind, LocalDate> last) {
        this(id, tier, since, "", last);
    }
}
