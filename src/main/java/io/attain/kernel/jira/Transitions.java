package io.attain.kernel.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves an issue along its workflow as a user, if the workflow lets that user. */
@Component
public record Transitions(
        @ComponentImport IssueService service,
        @ComponentImport IssueWorkflowManager actions,
        @ComponentImport WorkflowManager workflows,
        SalesIssues issues,
        WhatJiraSaid said) {

    /**
     * Moves an issue to a status by an action that is open to the user; answers why it did not move, nothing if it did, and no answer at all if no action is open.
     *
     * @param comment what the user says to it; empty for nothing
     */
    public Optional<List<String>> attempt(ApplicationUser user, Issue issue, SalesStatus status, String comment) {
        return issues.idOf(status).flatMap(id -> attemptTo(id, user, issue, comment));
    }

    /** The same to the status of an id. */
    public Optional<List<String>> attemptTo(String statusId, ApplicationUser user, Issue issue, String comment) {
        return actionTo(statusId, user, issue).map(action -> perform(user, issue, action, comment));
    }

    /** The ids of the other statuses to which actions lead that are open to the user, in Jira's order. */
    public List<String> open(ApplicationUser user, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return actions.getAvailableActions(issue, user).stream()
                .flatMap(action -> statusAfter(action, workflow).stream())
                .filter(id -> !id.equals(issue.getStatusId()))
                .distinct()
                .toList();
    }

    /** Why an issue would not move if the user tried now; nothing if it would, or no action is open. */
    public List<String> refusals(ApplicationUser user, Issue issue, SalesStatus status) {
        return issues.idOf(status)
                .flatMap(id -> actionTo(id, user, issue))
                .map(action -> said.told(validated(user, issue, action, "").getErrorCollection()))
                .orElse(List.of());
    }

    private Optional<Integer> actionTo(String statusId, ApplicationUser user, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return actions.getAvailableActions(issue, user).stream()
                .filter(action ->
                        statusAfter(action, workflow).filter(statusId::equals).isPresent())
                .map(ActionDescriptor::getId)
                .findFirst();
    }

    private static Optional<String> statusAfter(ActionDescriptor action, JiraWorkflow workflow) {
        StepDescriptor step =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return Optional.ofNullable(step).map(workflow::getLinkedStatusId);
    }

    private List<String> perform(ApplicationUser user, Issue issue, int action, String comment) {
        TransitionValidationResult checked = validated(user, issue, action, comment);
        ServiceResult result = checked.isValid() ? service.transition(user, checked) : checked;
        return said.told(result.getErrorCollection());
    }

    private TransitionValidationResult validated(ApplicationUser user, Issue issue, int action, String comment) {
        IssueInputParameters form = service.newIssueInputParameters();
        return service.validateTransition(
                user, issue.getId(), action, comment.isEmpty() ? form : form.setComment(comment));
    }
}
