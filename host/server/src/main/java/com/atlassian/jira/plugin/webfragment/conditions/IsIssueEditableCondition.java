package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;

/** Holds where the issue's workflow lets issues of its status be edited. */
public record IsIssueEditableCondition(WorkflowManager workflows) implements OnIssue {

    @Override
    public boolean holds(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        List<?> steps = workflow.getDescriptor().getSteps();
        return steps.stream()
                .map(StepDescriptor.class::cast)
                .filter(step -> issue.getStatusId().equals(workflow.getLinkedStatusId(step)))
                .noneMatch(step -> "false".equals(step.getMetaAttributes().get("jira.issue.editable")));
    }
}
