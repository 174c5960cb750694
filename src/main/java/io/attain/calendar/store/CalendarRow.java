package io.attain.calendar.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/** A row of a project's calendar. */
public interface CalendarRow extends Entity {

    /** The project and what it may have once only. */
    @NotNull
    @Unique
    String getRowKey();
}
