package com.atlassian.jira.issue.operation;

/**
 * Screenable issue operation: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/operation/ScreenableIssueOperation.html">Public API page</a>
 */
public interface ScreenableIssueOperation extends IssueOperation {
    Long getId();
}
