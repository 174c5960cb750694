package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/RunMode.html">Public API page</a>
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
