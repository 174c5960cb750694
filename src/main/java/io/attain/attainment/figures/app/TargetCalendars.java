package io.attain.attainment.figures.app;

import io.attain.attainment.figures.ProjectDays;
import io.attain.attainment.figures.WorkedDays;
import io.attain.calendar.Calendars;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days that targets count, by the calendars of their projects. */
@Component
public record TargetCalendars(Calendars calendars) implements WorkedDays {

    @Override
    public WorkingCalendar of(TargetNode node, boolean split) {
        return ProjectDays.of(node, split, calendars.of(node.projectId()));
    }

    @Override
    public WorkedDays now(Collection<Long> projectIds) {
        return new ProjectDays(
                projectIds.stream().distinct().collect(Collectors.toMap(Function.identity(), calendars::of)));
    }
}
