package com.atlassian.jira.plugin.workflow;

/**
 * Workflow plugin validator factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/workflow/WorkflowPluginValidatorFactory.html">Public API page</a>
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
