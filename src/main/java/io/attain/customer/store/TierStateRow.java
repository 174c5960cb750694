package io.attain.customer.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Where one customer stands. Days are numbers of days since 1970-01-01, amounts minor units. */
@Table("TIER_STATE")
public interface TierStateRow extends Entity {

    /** The id of the customer's issue. */
    @NotNull
    @Unique
    Long getCustomerId();

    @Indexed
    long getProjectId();

    String getTier();

    int getSinceDay();

    int getEvaluationsBelow();

    int getEvaluatedDay();

    long getPurchases();

    boolean isExpansionPlan();

    /** Whether there was a plan, with a clear chain or not; null if an older version wrote the row, of which the flag tells. */
    @Nullable
    Boolean getPlanned();

    /** What else the rules asked for, as {@link io.attain.customer.TierFacts} is written; null if they asked for no more. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    /** The tier when the day of the evaluation began, or {@link TierTable#NONE}; null if an older version wrote the row. */
    @Nullable
    String getOpenTier();

    @Nullable
    Integer getOpenSince();

    @Nullable
    Integer getOpenBelow();

    /** The tier that somebody gave it, whatever the rules say; null if nobody did. */
    @Nullable
    String getGivenTier();

    @Nullable
    Integer getGivenFrom();

    /** The last day that it holds; of what was taken back, the day before. */
    @Nullable
    Integer getGivenUntil();

    /** The user key of whose it was when it was evaluated, or {@link TierTable#NONE}; null if an older version wrote the row. */
    @Nullable
    @Indexed
    String getOwnerKey();

    /** How often the row was written; null if only by older versions. */
    @Nullable
    Integer getStamp();
}
