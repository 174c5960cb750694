package io.attain.calendar.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One stretch of one person's leave. */
@Table("CALENDAR_LEAVE")
public interface LeaveRow extends CalendarRow {

    @NotNull
    @Indexed
    Long getProjectId();

    /** The person's user key. */
    String getPersonKey();

    /** The first day, counted from the epoch. */
    int getFirstDay();

    /** The day after the last. */
    int getEndDay();

    /** The name of the domain's part of a day; null, of older versions, for whole days. */
    @Nullable
    String getPart();
}
