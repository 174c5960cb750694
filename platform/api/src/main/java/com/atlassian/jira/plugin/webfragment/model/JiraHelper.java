package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * The project and the issue that a web fragment stands on. Its request is left out: its type differs between Jira 10 and 11.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/webfragment/model/JiraHelper.html">Public API page</a>
 */
public class JiraHelper {
    private final Project project;
    private final Map<String, Object> contextParams;

    JiraHelper(Project project, Map<String, Object> contextParams) {
        this.project = project;
        this.contextParams = Map.copyOf(contextParams);
    }

    public Project getProject() {
        return project;
    }

    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
