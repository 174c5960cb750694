package io.attain.attainment.figures.jira;

import io.attain.attainment.figures.WorkedDays;
import io.attain.calendar.Calendars;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
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
