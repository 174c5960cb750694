package io.attain.activity.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Locked logs that were reopened; days are numbers of days since 1970-01-01. */
@Table("LOG_REOPENING")
public interface ReopeningRow extends Entity {

    @Indexed
    long getProjectId();

    /** The user key of whose logs they are. */
    @Indexed
    String getPersonKey();

    int getFirstDay();

    int getLastDay();

    /** The last day on which they may be written. */
    int getUntilDay();

    /** The user key of who reopened them. */
    String getByKey();

    Date getReopenedAt();

    @StringLength(StringLength.UNLIMITED)
    String getReason();
}
