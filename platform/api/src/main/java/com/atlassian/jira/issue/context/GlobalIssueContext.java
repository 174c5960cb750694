package com.atlassian.jira.issue.context;

/**
 * The context of a custom field that holds for every project.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/context/GlobalIssueContext.html">Public API page</a>
 */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return other == this ? 0 : -1;
    }
}
