package io.attain.customer.events.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that customers are invited to; its slot is a number that nobody else draws. */
@Table("CUSTOMER_EVENT")
public interface EventRow extends SlotRow {

    @Indexed
    long getProjectId();

    /** A whole title may take four bytes a character. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    /** Days since 1970-01-01. */
    int getDayNumber();

    String getKind();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getPlace();

    String getPlannedBy();

    int getVersionNo();
}
