package io.attain.activity.store;

import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A reminder of daily logs. */
@Table("LOG_REMINDER")
public interface ReminderRow extends PersonDayRow {

    /** The day, counted from 1970-01-01. */
    @Indexed
    int getDayNumber();

    /** The user key of who asked for it; null for the project's own. */
    @Nullable
    String getByKey();

    Date getRemindedAt();
}
