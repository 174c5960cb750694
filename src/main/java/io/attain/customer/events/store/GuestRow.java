package io.attain.customer.events.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A customer that is invited to an event; its slot is the event and the customer. */
@Table("EVENT_GUEST")
public interface GuestRow extends SlotRow {

    @Indexed
    long getEventId();

    @Indexed
    long getCustomerId();

    String getState();

    /** Whose log tells that it came; null unless it came. */
    @Nullable
    String getLoggedBy();

    /** The day of that log, as the number of days since 1970-01-01. */
    @Nullable
    Integer getLoggedDay();

    int getVersionNo();
}
