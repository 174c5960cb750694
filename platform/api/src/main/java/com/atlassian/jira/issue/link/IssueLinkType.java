package com.atlassian.jira.issue.link;

/**
 * Issue link type: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/link/IssueLinkType.html">Public API page</a>
 */
public interface IssueLinkType extends Comparable<IssueLinkType> {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
