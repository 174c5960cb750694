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

    String getIssueKey();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();
}
