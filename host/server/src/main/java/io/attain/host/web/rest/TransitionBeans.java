package io.attain.host.web.rest;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.attain.host.web.Jira;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transitions in the shape of Jira's REST API. None has a screen here, so none has fields. */
record TransitionBeans(Jira jira, Beans beans) {

    /** Those that are open to the visitor. */
    List<Map<String, Object>> list(Issue issue, Expand expand) {
        return jira.service(IssueWorkflowManager.class).getAvailableActions(issue, jira.user()).stream()
                .map(action -> bean(issue, action, expand))
                .toList();
    }

    private Map<String, Object> bean(Issue issue, ActionDescriptor action, Expand expand) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(action.getId()));
        bean.put("name", jira.names().of(action));
        Status target = target(issue, action);
        if (target != null) {
            bean.put("to", beans.status(target));
        }
        if (expand.names().contains("transitions.fields")) {
            bean.put("fields", Map.of());
        }
        return bean;
    }

    private @Nullable Status target(Issue issue, ActionDescriptor action) {
        JiraWorkflow workflow = jira.service(WorkflowManager.class).getWorkflow(issue);
        StepDescriptor step =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return step == null
                ? issue.getStatus()
                : jira.service(StatusManager.class).getStatus(workflow.getLinkedStatusId(step));
    }
}
