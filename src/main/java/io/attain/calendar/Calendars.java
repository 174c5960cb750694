package io.attain.calendar;

import java.util.function.UnaryOperator;

/** Where the projects' calendars are kept. */
public interface Calendars {

    /** A project's calendar; {@link ProjectCalendar#STANDARD} where nothing is kept. It may be some seconds old. */
    ProjectCalendar of(long projectId);

    /**
     * Changes a project's calendar: wholly or, if the change throws, not at all, and one change after the other in the
     * cluster.
     *
     * @param change makes the next calendar of the one that is kept now
     * @return the calendar as it is kept now
     * @throws CalendarRefused if the change does
     */
    ProjectCalendar change(long projectId, UnaryOperator<ProjectCalendar> change);
}
