package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** How often one key action was done on the day of a log. */
@Table("LOG_COUNT")
public interface LogCountRow extends Entity {

    @Indexed
    long getLogId();

    /** The action's code. */
    String getActionCode();

    int getTimes();
}
