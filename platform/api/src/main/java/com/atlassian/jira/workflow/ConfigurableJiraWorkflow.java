package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A workflow read from XML, to be handed to {@link WorkflowManager#createWorkflow}. It is in jira-core, not in the public API, and is the one way plugins install a workflow.
 *
 * @see <a href="https://github.com/cures-hub/cures-condec-jira">Public API page</a>
 */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;
    private final WorkflowManager workflowManager;

    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor descriptor, WorkflowManager workflowManager) {
        this.name = name;
        this.descriptor = descriptor;
        this.workflowManager = workflowManager;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public boolean isActive() {
        return workflowManager.isActive(this);
    }

    @Override
    public boolean isDraftWorkflow() {
        return false;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return workflowManager.getDraftWorkflow(name) != null;
    }

    @Override
    public String getLinkedStatusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get("jira.status.id");
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        List<ActionDescriptor> actions = new ArrayList<>();
        for (Object initial : descriptor.getInitialActions()) {
            actions.add((ActionDescriptor) initial);
        }
        for (Object global : descriptor.getGlobalActions()) {
            actions.add((ActionDescriptor) global);
        }
        for (Object step : descriptor.getSteps()) {
            for (Object action : ((StepDescriptor) step).getActions()) {
                actions.add((ActionDescriptor) action);
            }
        }
        return actions;
    }
}
