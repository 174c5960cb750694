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
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /issue/KEY/transitions}. */
public final class TransitionResource {
    private static final String TRANSITIONS = "/rest/api/2/issue/{issue}/transitions";

    private final Jira jira;

    /** Over the site's workflows. */
    public TransitionResource(Jira jira) {
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, TRANSITIONS, this::list).post(Access.USER, TRANSITIONS, this::perform);
    }

    private Reply list(Exchange exchange) {
        Issue issue = jira.issue(exchange.path("issue"), exchange.user());
        Beans beans = new Beans(exchange);
        List<Map<String, Object>> transitions =
                jira.service(IssueWorkflowManager.class).getAvailableActions(issue, exchange.user()).stream()
                        .map(action -> bean(beans, issue, action))
                        .toList();
        return Reply.json(Map.of("expand", "transitions", "transitions", transitions));
    }

    private Map<String, Object> bean(Beans beans, Issue issue, ActionDescriptor action) {
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

    private Reply perform(Exchange exchange) throws IOException {
        ApplicationUser user = exchange.user();
        MutableIssue issue = jira.issue(exchange.path("issue"), user);
        JsonNode json = exchange.json();
        IssueService issues = jira.service(IssueService.class);
        IssueInputParameters input = new IssueInput(jira).read(json.path("fields"));
        JsonNode comment =
                json.path("update").path("comment").path(0).path("add").path("body");
        if (comment.isTextual()) {
            input.setComment(comment.asText());
        }
        IssueService.TransitionValidationResult validated =
                issues.validateTransition(user, issue.getId(), transitionId(json), input);
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.transition(user, validated).getErrorCollection());
        return Reply.status(204);
    }

    private static int transitionId(JsonNode json) {
        String id = json.path("transition").path("id").asText("");
        if (!id.matches("\\d{1,9}")) {
            throw Problem.badRequest("Missing 'transition' identifier");
        }
        return Integer.parseInt(id);
    }
}
