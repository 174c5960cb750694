package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names one scheduled job.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobId.html">Public API page</a>
 */
public final class JobId implements Serializable, Comparable<JobId> {
    private static final long serialVersionUID = 1L;

    private final String key;

    private JobId(String key) {
        this.key = key;
    }

    public static JobId of(String key) {
        return new JobId(Objects.requireNonNull(key));
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && key.equals(that.key);
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
