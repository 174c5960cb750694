package com.atlassian.scheduler.config;

/**
 * What a job runs, when and where.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobConfig.html">Public API page</a>
 */
public final class JobConfig {
    private final JobRunnerKey runnerKey;
    private final RunMode runMode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runnerKey, RunMode runMode, Schedule schedule) {
        this.runnerKey = runnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey runnerKey) {
        return new JobConfig(runnerKey, RunMode.RUN_ONCE_PER_CLUSTER, null);
    }

    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(runnerKey, mode, schedule);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(runnerKey, runMode, when);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
