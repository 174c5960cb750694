package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;

/**
 * Workflow scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowSchemeManager.html">Public API page</a>
 */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme assignableWorkflowScheme);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    AssignableWorkflowScheme getWorkflowSchemeObj(long value);

    AssignableWorkflowScheme getWorkflowSchemeObj(String text);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme assignableWorkflowScheme);
}
