package io.attain.calendar.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The weekdays that a project works from a day on. */
@Table("CALENDAR_WEEKDAYS")
public interface WeekdaysRow extends CalendarRow {

    @NotNull
    @Indexed
    Long getProjectId();

    /** The first day, counted from the epoch; null if they have always held. */
    @Nullable
    Integer getEffectiveDay();

    /** The numbers of the weekdays, 1 for Monday: "12345". */
    String getWorkedDays();
}
