package com.atlassian.jira.issue.context;

/**
 * Jira context node: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/JiraContextNode.html">Public API page</a>
 */
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {}
