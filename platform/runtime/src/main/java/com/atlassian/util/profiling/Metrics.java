package com.atlassian.util.profiling;

/** Metrics as the bytecode of Active Objects 6.1.1 names them. They measure nothing here; Jira brings its own. */
public final class Metrics {
    private static final Ticker IDLE = () -> {};

    private Metrics() {}

    /** Begins the description of a metric. */
    public static Builder metric(String name) {
        return new Builder();
    }

    /** The description of a metric. */
    public static class Builder {
        /** A builder that keeps nothing. */
        Builder() {}

        /** Adds a tag to the metric. */
        public Builder tag(String key, String value) {
            return this;
        }

        /** Lets Jira's analytics see the metric. */
        public Builder withAnalytics() {
            return this;
        }

        /** Tags the metric with the plugin that calls. */
        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        /** Starts the clock. */
        public Ticker startTimer() {
            return IDLE;
        }
    }
}
