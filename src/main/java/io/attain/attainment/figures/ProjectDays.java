package io.attain.attainment.figures;

import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The days of targets by calendars that do not change any more.
 *
 * @param calendars by project
 */
public record ProjectDays(Map<Long, ProjectCalendar> calendars) implements WorkedDays {

    public ProjectDays {
        calendars = Map.copyOf(calendars);
    }

    @Override
    public WorkingCalendar of(TargetNode node, boolean split) {
        return of(node, split, Objects.requireNonNull(calendars.get(node.projectId())));
    }

    /** The days of a target by its project's calendar. */
    public static WorkingCalendar of(TargetNode node, boolean split, ProjectCalendar calendar) {
        if (split || node.led()) {
            return calendar.team();
        }
        Tenure tenure = node.tenure();
        if (tenure.handovers().isEmpty()) {
            return calendar.of(tenure.first());
        }
        return calendar.less(tenure.within(node.period()).stream()
                .flatMap(holding -> away(holding, calendar))
                .toList());
    }

    /** The leave of somebody who held a target, as far as it fell into that time. */
    private static Stream<Leave> away(Tenure.Holding holding, ProjectCalendar calendar) {
        String owner = holding.owner();
        return owner == null
                ? Stream.empty()
                : calendar.leaveOf(owner).stream().flatMap(leave -> leave.within(holding.period()).stream());
    }
}
