package io.attain.calendar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Calendars for as long as a test runs. */
public final class InMemoryCalendars implements Calendars {

    private final Map<Long, ProjectCalendar> kept = new ConcurrentHashMap<>();

    @Override
    public ProjectCalendar of(long projectId) {
        return kept.getOrDefault(projectId, ProjectCalendar.STANDARD);
    }

    @Override
    public ProjectCalendar change(long projectId, UnaryOperator<ProjectCalendar> change) {
        ProjectCalendar changed = change.apply(of(projectId));
        kept.put(projectId, changed);
        return changed;
    }
}
