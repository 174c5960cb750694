package io.attain.calendar.app;

import io.attain.calendar.CalendarRefused;
import io.attain.calendar.CalendarWatcher;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.app.Telling;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes calendars, whatever it is that changes (weekdays, holidays, leave), and tells whose days are others now. */
@Component
public class ChangingCalendars {

    private final Calendars calendars;
    private final Telling<CalendarWatcher> watchers;

    /** Changes these and tells those who watch. */
    public ChangingCalendars(Calendars calendars, List<CalendarWatcher> watchers) {
        this.calendars = calendars;
        this.watchers = new Telling<>(watchers);
    }

    /**
     * Changes a project's calendar, wholly or not at all; who may is checked by the caller. What changes no day, such as
     * another name of a holiday or closing a month, is told to nobody.
     *
     * @return the calendar as it is kept now
     * @throws CalendarRefused if the change does
     */
    public ProjectCalendar change(long projectId, UnaryOperator<ProjectCalendar> change) {
        AtomicReference<ProjectCalendar> former = new AtomicReference<>();
        ProjectCalendar now = calendars.change(projectId, calendar -> {
            former.set(calendar);
            return change.apply(calendar);
        });
        ProjectCalendar before = Objects.requireNonNull(former.get());
        if (!now.team().equals(before.team())) {
            tell(projectId, null);
        } else {
            now.peopleWithOtherLeave(before).forEach(person -> tell(projectId, person));
        }
        return now;
    }

    private void tell(long projectId, @Nullable String person) {
        watchers.tell(
                "the days of %s in project %d".formatted(person == null ? "everybody" : person, projectId),
                watcher -> watcher.daysChanged(projectId, person));
    }
}
