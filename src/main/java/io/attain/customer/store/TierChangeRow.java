package io.attain.customer.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A change of tier with what explains it. The day is a number of days since 1970-01-01, amounts are minor units. */
@Table("TIER_CHANGE")
public interface TierChangeRow extends Entity {

    @Indexed
    long getCustomerId();

    @Indexed
    int getChangedDay();

    @Nullable
    String getFromTier();

    String getToTier();

    long getPurchases();

    boolean isExpansionPlan();

    /** What else the rules asked for, as {@link io.attain.customer.TierFacts} is written; null if they asked for no more. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    int getRuleVersion();

    /** Which of the ordered rules held it, counted from 1; null if none did, or an older version wrote the row. */
    @Nullable
    Integer getMatchedRule();

    String getReason();

    long getReasonLimit();
}
