package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * A schedule at a fixed interval.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/IntervalScheduleInfo.html">Public API page</a>
 */
public final class IntervalScheduleInfo {
    private final Date firstRun;
    private final long intervalMillis;

    IntervalScheduleInfo(Date firstRun, long intervalMillis) {
        this.firstRun = copy(firstRun);
        this.intervalMillis = intervalMillis;
    }

    public Date getFirstRunTime() {
        return copy(firstRun);
    }

    public long getIntervalInMillis() {
        return intervalMillis;
    }

    private static Date copy(Date date) {
        return date == null ? null : new Date(date.getTime());
    }
}
