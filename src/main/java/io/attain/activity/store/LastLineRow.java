package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The last word about an issue, as a line of a submitted log says it; once there is none any more, its row says nothing. */
@Table("LAST_LINE")
public interface LastLineRow extends Entity {

    @NotNull
    @Unique
    Long getIssueId();

    /** The line; null for none. */
    @Nullable
    Long getLineId();

    /** The day of its log as days since 1970-01-01. */
    @Nullable
    Integer getDayNumber();

    /** The project of its log. */
    @Nullable
    Long getProjectId();

    @Nullable
    String getNextStep();

    /** The day of the next step as days since 1970-01-01; null for none. */
    @Nullable
    @Indexed
    Integer getNextDayNumber();

    /** How often somebody wrote lines of the issue: whoever counts it up has the turn. */
    int getStamp();
}
