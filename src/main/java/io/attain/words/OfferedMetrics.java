package io.attain.words;

import io.attain.kernel.Metric;

/** What people can choose for a target to measure: the options of Jira's field "Metric", which all projects share. */
public interface OfferedMetrics {

    /** Makes sure that a metric can be chosen in a project; one that can already keeps its name. */
    void offer(long projectId, Metric metric, Label label);

    /** Calls it otherwise. */
    void rename(long projectId, Metric metric, Label label);
}
