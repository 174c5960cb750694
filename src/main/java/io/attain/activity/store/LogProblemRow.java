package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A problem met on the day of a log. */
@Table("LOG_PROBLEM")
public interface LogProblemRow extends Entity {

    @Indexed
    long getLogId();

    /** What reports count problems by. */
    @Indexed
    String getTag();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();
}
