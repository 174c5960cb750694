package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Workflow plugin factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/workflow/WorkflowPluginFactory.html">Public API page</a>
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String text, AbstractDescriptor abstractDescriptor);

    Map<String, ?> getDescriptorParams(Map<String, Object> map);
}
