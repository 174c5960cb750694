package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Workflow manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowManager.html">Public API page</a>
 */
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    boolean isActive(JiraWorkflow jiraWorkflow) throws WorkflowException;

    JiraWorkflow getWorkflow(String text);

    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(Long value, String text) throws WorkflowException;

    JiraWorkflow getDraftWorkflow(String text) throws IllegalArgumentException;

    JiraWorkflow createDraftWorkflow(ApplicationUser applicationUser, String text)
            throws IllegalStateException, IllegalArgumentException;

    boolean deleteDraftWorkflow(String text) throws IllegalArgumentException;

    void createWorkflow(String text, JiraWorkflow jiraWorkflow) throws WorkflowException;

    void createWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow) throws WorkflowException;

    void saveWorkflowWithoutAudit(JiraWorkflow jiraWorkflow) throws WorkflowException;

    void overwriteActiveWorkflow(ApplicationUser applicationUser, String text);

    void updateWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow);

    boolean workflowExists(String text) throws WorkflowException;
}
