package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogPolicy;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.Forest;
import io.attain.target.Forests;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Daily logs with the rules and targets that apply to them. */
@Component
public final class LogBook {

    /** Projects have no calendars of their own yet. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    private final DailyLogs logs;
    private final Forests forests;
    private final Map<Long, Plan> plans = new ConcurrentHashMap<>();

    /** The daily targets that some trees make, kept until one of the trees is another. */
    private record Plan(Forest forest, DailyTargets targets) {}

    /** Joins the kept logs and the targets. */
    public LogBook(DailyLogs logs, Forests forests) {
        this.logs = logs;
        this.forests = forests;
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
        Forest forest = forests.of(projectId);
        Plan known = plans.get(projectId);
        if (known == null || !known.forest.equals(forest)) {
            known = new Plan(forest, new DailyTargets(forest.nodes(), CALENDAR));
            plans.put(projectId, known);
        }
        return known.targets;
    }
}
