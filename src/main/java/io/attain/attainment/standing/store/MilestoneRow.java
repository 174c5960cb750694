package io.attain.attainment.standing.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A milestone that a target came to: never changed and never deleted. */
@Table("MILESTONE")
public interface MilestoneRow extends Entity {

    /** Issue id and percent: it is noted once, whoever finds it. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getIssueId();

    int getPercentReached();

    /** The day of the result, in days since 1970-01-01. */
    int getReachedDay();
}
