package com.atlassian.jira.workflow;

/**
 * Assignable workflow scheme: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/AssignableWorkflowScheme.html">Public API page</a>
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    Builder builder();

    String getName();

    String getDescription();

    /** Builds a {@link AssignableWorkflowScheme}. */
    interface Builder extends WorkflowScheme.Builder<Builder> {
        Builder setName(String text);

        Builder setDescription(String text);

        AssignableWorkflowScheme build();
    }
}
