package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * A text that names something of the scheduler's: what {@link JobId} and {@link JobRunnerKey} have in common.
 *
 * @param <K> what is named, so that keys of different things are never compared
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobId.html">Public API page</a>
 */
abstract class Key<K extends Key<K>> implements Serializable, Comparable<K> {
    private static final long serialVersionUID = 1L;

    private final String text;

    Key(String text) {
        this.text = Objects.requireNonNull(text);
    }

    @Override
    public int compareTo(K other) {
        return text.compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && text.equals(other.toString());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
