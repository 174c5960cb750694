package io.attain.activity.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a person's day stood when it was closed: never changed and never deleted. */
@Table("LOG_CLOSED_DAY")
public interface ClosedDayRow extends Entity {

    /** Project, day and person: a day is closed once, whichever node closes it. */
    @NotNull
    @Unique
    String getSlot();

    long getProjectId();

    /** The day, counted from 1970-01-01. */
    @Indexed
    int getDayNumber();

    /** The person's user key. */
    String getPersonKey();

    /** The name of why a log was expected or not. */
    String getExpected();

    /** The name of what kind of day it was. */
    String getState();

    Date getClosedAt();
}
