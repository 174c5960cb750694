package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * Jira workflow: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/JiraWorkflow.html">Public API page</a>
 */
public interface JiraWorkflow {
    String getName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    boolean isActive() throws WorkflowException;

    boolean isDraftWorkflow();

    boolean hasDraftWorkflow();

    String getLinkedStatusId(StepDescriptor stepDescriptor);
}
