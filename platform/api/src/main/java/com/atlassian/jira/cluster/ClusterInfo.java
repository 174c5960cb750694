package com.atlassian.jira.cluster;

/**
 * Which node of which cluster this is: the part of it that Attain calls, and what the host fulfils.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/cluster/ClusterInfo.html">Public API page</a>
 */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
