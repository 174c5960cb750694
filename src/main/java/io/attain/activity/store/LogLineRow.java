package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A customer or opportunity touched on the day of a log. */
@Table("LOG_LINE")
public interface LogLineRow extends Entity {

    @Indexed
    long getLogId();

    /** Jira's id of the issue, 0 if it is not known; null in rows of older versions until it is filled in. */
    @Nullable
    @Indexed
    Long getIssueId();

    /** The key that the issue had when the log was saved. */
    String getIssueKey();

    /** What it was called then. */
    @Nullable
    String getIssueName();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @Nullable
    String getNextStep();

    /** The day of the next step as days since 1970-01-01; null for none. */
    @Nullable
    @Indexed
    Integer getNextDayNumber();

    /** The number of the batch that it is of; null of what stands in the log's own form. */
    @Nullable
    @Indexed
    Long getBatchNo();
}
