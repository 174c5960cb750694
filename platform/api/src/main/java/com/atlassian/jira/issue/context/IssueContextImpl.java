package com.atlassian.jira.issue.context;

/**
 * A project and an issue type together, where no issue stands yet.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/IssueContextImpl.html">Public API page</a>
 */
public record IssueContextImpl(Long getProjectId, String getIssueTypeId) implements IssueContext {}
