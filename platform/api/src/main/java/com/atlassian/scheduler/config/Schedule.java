package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * When a job runs.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/Schedule.html">Public API page</a>
 */
public final class Schedule {
    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    public static Schedule forCronExpression(String expression) {
        return new Schedule(new CronScheduleInfo(expression, null), null);
    }

    public static Schedule forCronExpression(String expression, TimeZone zone) {
        return new Schedule(new CronScheduleInfo(expression, zone), null);
    }

    public static Schedule forInterval(long intervalMillis, Date firstRun) {
        return new Schedule(null, new IntervalScheduleInfo(firstRun, intervalMillis));
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    /** How a schedule is given. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
