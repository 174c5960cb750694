package io.attain.calendar.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One stretch of one person's leave. */
@Table("CALENDAR_LEAVE")
public interface LeaveRow extends Entity {

    /** Project, first day and person, so that no stretch is kept twice. */
    @NotNull
    @Unique
    String getRowKey();

    @NotNull
    @Indexed
    Long getProjectId();

    /** The person's user key. */
    String getPersonKey();

    /** The first day, counted from the epoch. */
    int getFirstDay();

    /** The day after the last. */
    int getEndDay();
}
