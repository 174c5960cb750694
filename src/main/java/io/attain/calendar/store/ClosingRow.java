package io.attain.calendar.store;

import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One act of closing a project's months. All are kept; the one that reaches furthest holds. */
@Table("CALENDAR_CLOSING")
public interface ClosingRow extends CalendarRow {

    @NotNull
    @Indexed
    Long getProjectId();

    /** The last month closed, as 202609. */
    int getThroughMonth();

    /** The user key of who closed it. */
    String getClosedBy();

    Date getClosedAt();
}
