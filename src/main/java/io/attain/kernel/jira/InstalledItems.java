package io.attain.kernel.jira;

import java.util.Optional;

/**
 * The Jira ids of what set-up installed or adopted: names are for people, who may change them. A workflow has no id; a check
 * sum of it as it was installed stands in for one.
 */
public interface InstalledItems {
    /** What is installed once per Jira. */
    enum Kind {
        ISSUE_TYPE,
        FIELD,
        STATUS,
        RESOLUTION,
        WORKFLOW,
        LINK_TYPE,
        /** The screen of an issue type of ours, by the type's name. */
        SCREEN,
        /** The screen scheme of an issue type of ours, by the type's name. */
        SCREEN_SCHEME,
        ROLE,
        /** An option of the field "Metric", by the metric's code. */
        METRIC_OPTION
    }

    /** Jira's id of an item by our own name for it, an enum constant's name where there is one. */
    Optional<String> idOf(Kind kind, String name);

    /** Our name for a Jira id. */
    Optional<String> nameOf(Kind kind, String jiraId);

    /** Remembers an item; a later call with another id replaces the former. */
    void put(Kind kind, String name, String jiraId);
}
