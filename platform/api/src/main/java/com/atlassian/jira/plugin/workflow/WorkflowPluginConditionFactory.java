package com.atlassian.jira.plugin.workflow;

/**
 * Workflow plugin condition factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/workflow/WorkflowPluginConditionFactory.html">Public API page</a>
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
