package com.atlassian.jira.issue.context;

/**
 * The context of a custom field that holds for one project.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/ProjectContext.html">Public API page</a>
 */
public record ProjectContext(Long getProjectId) implements JiraContextNode {
    @Override
    public int compareTo(JiraContextNode other) {
        return other instanceof ProjectContext context ? getProjectId.compareTo(context.getProjectId) : 1;
    }
}
