package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that was done with an issue on the day of a log. */
@Table("LOG_TICK")
public interface LogTickRow extends Entity {

    @Indexed
    long getLogId();

    /** Jira's id of the issue. */
    @Indexed
    long getIssueId();

    /** Of a key action or of a step of the playbook. */
    String getCode();

    /** The number of the batch that it is of; null of what stands in the log's own form. */
    @Nullable
    @Indexed
    Long getBatchNo();
}
