package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;

/**
 * Custom field utils: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/CustomFieldUtils.html">Public API page</a>
 */
public class CustomFieldUtils {
    private CustomFieldUtils() {}

    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projects, ProjectManager projectManager) {
        List<JiraContextNode> contexts = new ArrayList<>();
        if (global) {
            contexts.add(GlobalIssueContext.getInstance());
        } else {
            for (Long project : projects) {
                contexts.add(new ProjectContext(project));
            }
        }
        return contexts;
    }
}
