package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Workflow scheme: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowScheme.html">Public API page</a>
 */
public interface WorkflowScheme {
    Long getId();

    String getName();

    Map<String, String> getMappings();

    String getConfiguredWorkflow(String text);

    /** Builds a {@link WorkflowScheme}. */
    interface Builder<T extends Builder<T>> {
        Map<String, String> getMappings();

        T setDefaultWorkflow(String text);

        T setMapping(String text, String text2);
    }
}
