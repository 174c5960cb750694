package io.attain.calendar.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One holiday or make-up day of a project. */
@Table("CALENDAR_DAY")
public interface SpecialDayRow extends CalendarRow {

    @NotNull
    @Indexed
    Long getProjectId();

    /** The day, counted from the epoch. */
    int getDayNumber();

    /** The name of the domain's kind. */
    String getKind();

    /** What it is called; null on databases that keep no empty text. */
    @Nullable
    String getName();
}
