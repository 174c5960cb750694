package com.atlassian.jira.issue.context;

/**
 * The context of a custom field that holds for one project.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/ProjectContext.html">Public API page</a>
 */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    public Long getProjectId() {
        return projectId;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return other instanceof ProjectContext context ? projectId.compareTo(context.projectId) : 1;
    }
}
