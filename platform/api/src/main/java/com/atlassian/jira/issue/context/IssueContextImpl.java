package com.atlassian.jira.issue.context;

/**
 * A project and an issue type together, where no issue stands yet.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/IssueContextImpl.html">Public API page</a>
 */
public class IssueContextImpl implements IssueContext {
    private final Long projectId;
    private final String issueTypeId;

    public IssueContextImpl(Long projectId, String issueTypeId) {
        this.projectId = projectId;
        this.issueTypeId = issueTypeId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public String getIssueTypeId() {
        return issueTypeId;
    }
}
