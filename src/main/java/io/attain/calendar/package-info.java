/**
 * Which days are worked: {@link io.attain.calendar.ProjectCalendar} holds a project's weekdays, holidays, make-up days and
 * its people's leave, changes without ever touching a closed month, and gives everybody's {@link
 * io.attain.kernel.WorkingCalendar}. {@link io.attain.calendar.HolidayImport} takes holidays from a feed.
 */
@NullMarked
package io.attain.calendar;

import org.jspecify.annotations.NullMarked;
