package io.attain.pipeline.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A share of what was said about who shares a win: never changed and never deleted. Its slot is the opportunity, the number of
 * what was said and the share's number in it, so that nobody says the same number twice.
 */
@Table("CREDIT_SHARE")
public interface CreditShareRow extends SlotRow {

    @Indexed
    long getOpportunityId();

    /** 1 for the first word about an opportunity. */
    int getSaidNo();

    String getKind();

    /** A user key; null or empty for whoever has the opportunity. */
    @Nullable
    String getPersonKey();

    /** In hundredths of a percent. */
    int getPercent();

    String getSaidBy();

    /** Milliseconds since 1970-01-01 UTC. */
    long getMillis();
}
