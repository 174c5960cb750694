package io.attain.customer.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What was said of a customer's tier; its slot is the customer and the number. Days are numbers of days since 1970-01-01. */
@Table("TIER_WORD")
public interface TierWordRow extends SlotRow {

    @Indexed
    long getCustomerId();

    /** 1 for the first word about a customer. */
    int getSaidNo();

    /** Null or empty: the tier is the rules' again. */
    @Nullable
    String getTier();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    int getFromDay();

    int getUntilDay();

    String getSaidBy();

    /** Milliseconds since 1970-01-01 UTC. */
    long getMillis();
}
