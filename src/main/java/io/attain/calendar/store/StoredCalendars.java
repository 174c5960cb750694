package io.attain.calendar.store;

import static io.attain.calendar.store.CalendarRows.KEY;
import static io.attain.calendar.store.CalendarRows.PROJECT;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.Writing;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Calendars in Active Objects. A project's rows are read together; every figure asks for them, so they are kept in
 * memory.
 */
@Component
public final class StoredCalendars implements Calendars {

    private static final String LOCK = "io.attain.jira.calendar.";

    private final ActiveObjects ao;
    private final Editions editions;
    private final Writing writing;
    private final ClusterLockService locks;
    private final Map<Long, Kept<ProjectCalendar>> kept = new ConcurrentHashMap<>();
    private final Map<Long, ProjectCalendar> known = new ConcurrentHashMap<>();

    /** Keeps calendars in the plugin's tables. */
    public StoredCalendars(
            @ComponentImport ActiveObjects ao, Editions editions, @ComponentImport ClusterLockService locks) {
        this.ao = ao;
        this.editions = editions;
        this.writing = new Writing(ao);
        this.locks = locks;
    }

    @Override
    public ProjectCalendar of(long projectId) {
        return kept(projectId).get();
    }

    @Override
    public ProjectCalendar change(long projectId, UnaryOperator<ProjectCalendar> change) {
        Lock lock = locks.getLockForName(LOCK + projectId);
        lock.lock();
        try {
            return kept(projectId).change(() -> {
                ProjectCalendar before = read(projectId);
                ProjectCalendar after = change.apply(before);
                write(projectId, before, after);
                return after;
            });
        } finally {
            lock.unlock();
        }
    }

    private Kept<ProjectCalendar> kept(long projectId) {
        return kept.computeIfAbsent(projectId, id -> editions.keep("calendars", writing, () -> reread(id)));
    }

    /** The calendar that was known before if it has not changed: what was computed from it need not be computed again. */
    private ProjectCalendar reread(long projectId) {
        return known.merge(projectId, read(projectId), (before, now) -> before.equals(now) ? before : now);
    }

    private ProjectCalendar read(long projectId) {
        return new ProjectCalendar(
                rows(WeekdaysRow.class, projectId).map(CalendarRows::pattern).toList(),
                rows(SpecialDayRow.class, projectId)
                        .map(CalendarRows::specialDay)
                        .toList(),
                rows(LeaveRow.class, projectId).map(CalendarRows::leave).toList(),
                rows(ClosingRow.class, projectId)
                        .max(Comparator.comparingInt(ClosingRow::getThroughMonth))
                        .map(CalendarRows::closing)
                        .orElse(null));
    }

    private <R extends Entity> Stream<R> rows(Class<R> type, long projectId) {
        return Stream.of(ao.find(type, Query.select().where(PROJECT + " = ?", projectId)));
    }

    private void write(long projectId, ProjectCalendar before, ProjectCalendar after) {
        CalendarRows rows = new CalendarRows(projectId);
        replace(WeekdaysRow.class, rows.weekdays(before), rows.weekdays(after));
        replace(SpecialDayRow.class, rows.specialDays(before), rows.specialDays(after));
        replace(LeaveRow.class, rows.leave(before), rows.leave(after));
        if (!before.closing().equals(after.closing())) {
            rows.closing(after).ifPresent(row -> writing.create(ClosingRow.class, row));
        }
    }

    private <R extends Entity> void replace(Class<R> type, Map<String, Columns> before, Map<String, Columns> after) {
        writing.keyed(type, KEY).replace(before.values(), after.values());
    }
}
