package io.attain.activity.store;

import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** How a person's day stood when it was closed: never changed and never deleted. */
@Table("LOG_CLOSED_DAY")
public interface ClosedDayRow extends PersonDayRow {

    /** The day, counted from 1970-01-01. */
    @Indexed
    int getDayNumber();

    /** The name of why a log was expected or not. */
    String getExpected();

    /** The name of what kind of day it was. */
    String getState();

    Date getClosedAt();
}
