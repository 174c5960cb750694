package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /issue/KEY/transitions}. */
@Path(Beans.API + "issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final Jira jira;
    private final Beans beans;
    private final IssueInput input;

    @Inject
    TransitionResource(Jira jira, Beans beans, IssueInput input) {
        this.jira = jira;
        this.beans = beans;
        this.input = input;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String key) {
        Issue issue = jira.issue(key, jira.user());
        List<Map<String, Object>> transitions =
                jira.service(IssueWorkflowManager.class).getAvailableActions(issue, jira.user()).stream()
                        .map(action -> bean(issue, action))
                        .toList();
        return Map.of("expand", "transitions", "transitions", transitions);
    }

    private Map<String, Object> bean(Issue issue, ActionDescriptor action) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(action.getId()));
        bean.put("name", action.getName());
        Status target = target(issue, action);
        if (target != null) {
            bean.put("to", beans.status(target));
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

    @POST
    public void perform(@PathParam("issue") String key, JsonNode sent) {
        ApplicationUser user = jira.user();
        MutableIssue issue = jira.issue(key, user);
        IssueService issues = jira.service(IssueService.class);
        IssueInputParameters wanted = input.read(sent.path("fields"), issue.getProjectId());
        JsonNode comment =
                sent.path("update").path("comment").path(0).path("add").path("body");
        if (comment.isTextual()) {
            wanted.setComment(comment.asText());
        }
        IssueService.TransitionValidationResult validated =
                issues.validateTransition(user, issue.getId(), transitionId(sent), wanted);
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.transition(user, validated).getErrorCollection());
    }

    private static int transitionId(JsonNode json) {
        String id = json.path("transition").path("id").asText("");
        if (!id.matches("\\d{1,9}")) {
            throw Problem.badRequest("Missing 'transition' identifier");
        }
        return Integer.parseInt(id);
    }
}
