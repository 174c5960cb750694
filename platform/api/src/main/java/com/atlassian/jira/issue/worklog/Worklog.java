package com.atlassian.jira.issue.worklog;

/**
 * Time that somebody says they worked on an issue. It is named only where an event may carry one.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/worklog/Worklog.html">Public API page</a>
 */
public interface Worklog {}
