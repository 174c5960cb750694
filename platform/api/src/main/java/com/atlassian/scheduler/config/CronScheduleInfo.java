package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * A schedule by a cron expression.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/CronScheduleInfo.html">Public API page</a>
 */
public final class CronScheduleInfo {
    private final String expression;
    private final TimeZone zone;

    CronScheduleInfo(String expression, TimeZone zone) {
        this.expression = expression;
        this.zone = copy(zone);
    }

    public String getCronExpression() {
        return expression;
    }

    public TimeZone getTimeZone() {
        return copy(zone);
    }

    private static TimeZone copy(TimeZone zone) {
        return zone == null ? null : (TimeZone) zone.clone();
    }
}
