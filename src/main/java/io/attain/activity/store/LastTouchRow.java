package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** On which day an issue was touched last in one way. */
@Table("LAST_TOUCH")
public interface LastTouchRow extends Entity {

    /** Issue and code in one text, so that two nodes cannot keep two of one. */
    @NotNull
    @Unique
    String getTouchKey();

    /** Jira's id of the issue. */
    @Indexed
    long getIssueId();

    /** As logs tick it off. */
    String getCode();

    /** The day as a number of days since 1970-01-01; null where no log that was handed in says it any more. */
    @Nullable
    Integer getLastDay();
}
