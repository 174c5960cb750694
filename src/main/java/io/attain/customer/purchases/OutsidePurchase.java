package io.attain.customer.purchases;

import io.attain.kernel.Amount;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as another system knows it.
 *
 * @param key what that system calls it, such as the number of an invoice; known once in a project
 * @param customerId the issue id of whose purchase it is
 * @param productLine our word for what was bought, null if nobody said
 * @param amount in minor units of the project's money
 * @param said what it was converted from, null if it was said in the project's money
 */
public record OutsidePurchase(
        String key, long customerId, LocalDate day, @Nullable String productLine, long amount, @Nullable Said said) {

    /** How long a key may be, in characters. */
    public static final int LONGEST_KEY = 100;

    /**
     * An amount in another currency.
     *
     * @param amount in minor units of it
     * @param currency ISO 4217 code
     * @param rate by which it was converted, as it is written
     */
    public record Said(long amount, String currency, String rate) {

        boolean isOf(Said other) {
            return amount == other.amount && currency.equals(other.currency);
        }
    }

    /** Whether this is what so much, said in another currency, came to on a day. */
    public boolean isConvertedFrom(Amount told, LocalDate on) {
        return said != null
                && day.equals(on)
                && said.amount == told.minor()
                && said.currency.equals(told.unit().currency());
    }

    /** Whether one of these, by their keys, is this one and says the same. */
    public boolean isKnownIn(Map<String, OutsidePurchase> known) {
        OutsidePurchase before = known.get(key);
        return before != null && before.saysAs(this);
    }

    /** Whether both say the same; what was converted stays as it was, whatever the rate is now. */
    public boolean saysAs(OutsidePurchase other) {
        return customerId == other.customerId
                && day.equals(other.day)
                && Objects.equals(productLine, other.productLine)
                && isWorth(other);
    }

    private boolean isWorth(OutsidePurchase other) {
        Said its = other.said;
        if (said == null || its == null) {
            return said == null && its == null && amount == other.amount;
        }
        return said.isOf(its);
    }
}
