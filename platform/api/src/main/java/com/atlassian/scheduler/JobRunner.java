package com.atlassian.scheduler;

/**
 * Job runner: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunner.html">Public API page</a>
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest jobRunnerRequest);
}
