package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names the code that a job runs.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobRunnerKey.html">Public API page</a>
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(Objects.requireNonNull(key));
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
