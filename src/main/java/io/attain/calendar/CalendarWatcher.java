package io.attain.calendar;

import org.jspecify.annotations.Nullable;

/** Told after days of a calendar have changed, as by those who watch for risks. One that fails disturbs nobody. */
@FunctionalInterface
public interface CalendarWatcher {

    /**
     * Some days are worked now that were free, or free that were worked.
     *
     * @param personKey the user key of whose days they are, or null if they are everybody's
     */
    void daysChanged(long projectId, @Nullable String personKey);
}
