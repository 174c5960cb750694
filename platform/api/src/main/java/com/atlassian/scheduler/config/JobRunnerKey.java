package com.atlassian.scheduler.config;

/**
 * Names the code that a job runs.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobRunnerKey.html">Public API page</a>
 */
public final class JobRunnerKey extends Key<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private JobRunnerKey(String key) {
        super(key);
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }
}
