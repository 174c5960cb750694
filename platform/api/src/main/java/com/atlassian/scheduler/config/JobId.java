package com.atlassian.scheduler.config;

/**
 * Names one scheduled job.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobId.html">Public API page</a>
 */
public final class JobId extends Key<JobId> {
    private static final long serialVersionUID = 1L;

    private JobId(String key) {
        super(key);
    }

    public static JobId of(String key) {
        return new JobId(key);
    }
}
