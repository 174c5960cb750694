package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the shortest way through an issue's workflow to a status, as the workflow is now: action ids are nobody's to know. */
@Component
public record StagePath(@ComponentImport WorkflowManager workflows) {

    /** The ids of the actions that lead from where the issue is to the status; nothing if no way leads there. */
    Optional<List<Integer>> to(String statusId, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return path(statusId, workflow, step -> Objects.equals(workflow.getLinkedStatusId(step), issue.getStatusId()));
    }

    /** Whether one action leads an issue from one status to another. */
    public boolean isOneStep(String from, String to, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return path(to, workflow, step -> from.equals(workflow.getLinkedStatusId(step)))
                .filter(path -> path.size() == 1)
                .isPresent();
    }

    /** Whether a way leads from where a new issue of this type begins to the status. */
    boolean leadsFromStart(String statusId, long projectId, String issueTypeId) {
        JiraWorkflow workflow = workflows.getWorkflow(projectId, issueTypeId);
        Set<Integer> first = list(workflow.getDescriptor().getInitialActions(), ActionDescriptor.class).stream()
                .map(action -> action.getUnconditionalResult().getStep())
                .collect(Collectors.toSet());
        return path(statusId, workflow, step -> first.contains(step.getId())).isPresent();
    }

    private static Optional<List<Integer>> path(
            String statusId, JiraWorkflow workflow, Predicate<StepDescriptor> from) {
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        Map<Integer, List<Integer>> paths = new HashMap<>();
        Queue<StepDescriptor> reached = new ArrayDeque<>();
        for (StepDescriptor step : list(descriptor.getSteps(), StepDescriptor.class)) {
            if (from.test(step)) {
                paths.put(step.getId(), List.of());
                reached.add(step);
            }
        }
        while (!reached.isEmpty()) {
            StepDescriptor step = reached.remove();
            List<Integer> path = paths.getOrDefault(step.getId(), List.of());
            if (statusId.equals(workflow.getLinkedStatusId(step))) {
                return Optional.of(path);
            }
            for (ActionDescriptor action : actions(descriptor, step)) {
                StepDescriptor next =
                        descriptor.getStep(action.getUnconditionalResult().getStep());
                if (next != null && !paths.containsKey(next.getId())) {
                    List<Integer> longer = new ArrayList<>(path);
                    longer.add(action.getId());
                    paths.put(next.getId(), longer);
                    reached.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<ActionDescriptor> actions(WorkflowDescriptor descriptor, StepDescriptor step) {
        List<ActionDescriptor> actions = new ArrayList<>(list(step.getActions(), ActionDescriptor.class));
        actions.addAll(list(descriptor.getGlobalActions(), ActionDescriptor.class));
        return actions;
    }

    private static <T> List<T> list(List<?> untyped, Class<T> type) {
        return untyped.stream().map(type::cast).toList();
    }
}
