package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogPolicy;
import io.attain.activity.LogWatcher;
import io.attain.activity.WritingLogs;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.Postings;
import io.attain.target.TargetNodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Daily logs with the rules and targets that apply to them. */
@Component
public final class LogBook {

    /** Projects have no calendars of their own yet. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    private final DailyLogs logs;
    private final TargetNodes nodes;
    private final WritingLogs writing;

    /** Joins the kept logs, the targets and those who watch. */
    public LogBook(DailyLogs logs, TargetNodes nodes, Postings postings, List<LogWatcher> watchers) {
        this.logs = logs;
        this.nodes = nodes;
        this.writing = new WritingLogs(logs, postings, watchers);
    }

    /** The log of a person's day, if one was saved. */
    public Optional<DailyLog> find(long projectId, String owner, LocalDate day) {
        return logs.find(projectId, owner, day);
    }

    /** Writes a log, whoever asked for it; {@link #policy} says whether it may be. */
    public void write(DailyLog log) {
        writing.write(log);
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
