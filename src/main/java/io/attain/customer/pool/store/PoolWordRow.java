package io.attain.customer.pool.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What was said of whose a customer shall be; its slot is the customer and the number. Days are numbers of days since 1970-01-01. */
@Table("POOL_WORD")
public interface PoolWordRow extends SlotRow {

    @Indexed
    long getCustomerId();

    /** The sales project that the customer is in now. */
    @Indexed
    long getProjectId();

    /** 1 for the first word about a customer. */
    int getSaidNo();

    String getKind();

    @Indexed
    String getSaidBy();

    int getDayNumber();

    /** Milliseconds since 1970-01-01 UTC. */
    long getMillis();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    @Nullable
    Integer getUntilDay();

    @Nullable
    String getOwnerKey();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEvidence();
}
