package io.attain.target.attainment.jira;

import io.attain.calendar.Calendars;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.TargetNode;
import io.attain.target.attainment.WorkedDays;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The days that targets count, by the calendars of their projects. */
@Component
public final class TargetCalendars implements WorkedDays {

    private final WorkedDays days;

    TargetCalendars(Calendars calendars) {
        this.days = WorkedDays.by(calendars);
    }

    @Override
    public WorkingCalendar of(TargetNode node, boolean split) {
        return days.of(node, split);
    }

    @Override
    public WorkedDays now(Collection<Long> projectIds) {
        return days.now(projectIds);
    }
}
