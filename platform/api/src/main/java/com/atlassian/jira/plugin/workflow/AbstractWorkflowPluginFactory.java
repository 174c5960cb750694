package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * The base of what shows and edits a condition, validator or function in the workflow editor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/workflow/AbstractWorkflowPluginFactory.html">Public API page</a>
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    protected AbstractWorkflowPluginFactory() {}

    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            default -> getVelocityParamsForView(params, descriptor);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}
