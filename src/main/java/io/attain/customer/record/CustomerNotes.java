package io.attain.customer.record;

import io.attain.rates.Converted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer needs and plans, in the words of who sells.
 *
 * @param version counts its changes; 0 if nothing was ever said
 * @param needs what hurts and what is needed; may be empty
 * @param plan how they mean to expand or to upgrade; may be empty
 * @param planAmount what the plan is worth, in minor units of the project's currency; null if nobody knows
 * @param planOn by when, null if nobody knows
 * @param planSaid what the amount was converted from, null if it was said in the project's currency
 */
public record CustomerNotes(
        int version,
        String needs,
        String plan,
        @Nullable Long planAmount,
        @Nullable LocalDate planOn,
        @Nullable Converted planSaid) {

    /** Nothing was said yet. */
    public static final CustomerNotes NONE = new CustomerNotes(0, "", "", null, null, null);

    /** How long the needs may be, in characters: all that a customer says that was a row has room. */
    public static final int LONGEST_NEEDS = 2_500;

    /** How long the plan may be, in characters. */
    public static final int LONGEST_PLAN = 250;

    /** Whether they say both what is needed and what is planned. */
    public boolean isPlanned() {
        return !needs.isBlank() && !plan.isBlank();
    }
}
