package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogPolicy;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.TargetNodes;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Daily logs with the rules and targets that apply to them. */
@Component
public final class LogBook {

    /** Projects have no calendars of their own yet. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    private final DailyLogs logs;
    private final TargetNodes nodes;

    /** Joins the kept logs and the targets. */
    public LogBook(DailyLogs logs, TargetNodes nodes) {
        this.logs = logs;
        this.nodes = nodes;
    }

    /** The log of a person's day, if one was saved. */
    public Optional<DailyLog> find(long projectId, String owner, LocalDate day) {
        return logs.find(projectId, owner, day);
    }

    /** Until when logs may be written. */
    public LogPolicy policy() {
        return LogPolicy.standard(CALENDAR);
    }

    /** Which days are worked. */
    public WorkingCalendar calendar() {
        return CALENDAR;
    }

    /** The daily targets of a project's people. */
    public DailyTargets targets(long projectId) {
        return new DailyTargets(nodes.treesOf(projectId), CALENDAR);
    }
}
