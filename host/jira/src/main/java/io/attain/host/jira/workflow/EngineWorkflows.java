package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.InvalidRoleException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.jira.plugin.PluginParts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Workflows evaluated by OSWorkflow: a fresh {@link Engine} per question, seeded from the issue's status.
 *
 * @param plugins asked anew each time, since plugins come and go
 */
public record EngineWorkflows(StoredWorkflows workflows, PermissionManager permissions, Supplier<PluginParts> plugins)
        implements Workflows {

    private static final String STATUS_OF_STEP = "jira.status.id";

    @Override
    public String initialStatusId(long projectId, String issueTypeId) {
        WorkflowDescriptor descriptor =
                workflows.of(projectId, Long.parseLong(issueTypeId)).descriptor();
        int step = initialAction(descriptor).getUnconditionalResult().getStep();
        return statusOf(descriptor, step);
    }

    @Override
    public String statusAfterMove(long projectId, String issueTypeId, String statusId) {
        return stepOf(
                        statusId,
                        workflows.of(projectId, Long.parseLong(issueTypeId)).descriptor())
                .map(step -> statusId)
                .orElseGet(() -> initialStatusId(projectId, issueTypeId));
    }

    @Override
    public void start(
            MutableIssue issue, @Nullable ApplicationUser caller, Map<String, Object> inputs, TransitionSteps steps)
            throws TransitionRefused {
        StoredWorkflows.Stored workflow = workflowOf(issue);
        OneIssueStore store = OneIssueStore.before(issue.getId(), workflow.name());
        Run run = new Run(issue, workflow.descriptor(), store, steps);
        int action = initialAction(workflow.descriptor()).getId();
        run.evaluate(
                engine(run, caller), engine -> engine.initialize(workflow.name(), action, variables(issue, inputs)));
    }

    @Override
    public List<ActionDescriptor> actions(Issue issue, @Nullable ApplicationUser caller) {
        StoredWorkflows.Stored workflow = workflowOf(issue);
        WorkflowDescriptor descriptor = workflow.descriptor();
        Run run = new Run(issue, descriptor, seeded(issue, workflow), null);
        int[] open = engine(run, caller).getAvailableActions(issue.getId(), variables(issue, Map.of()));
        // The engine names a common action twice: as the step's and as everybody's.
        return Arrays.stream(open).distinct().mapToObj(descriptor::getAction).toList();
    }

    @Override
    public void perform(
            MutableIssue issue,
            @Nullable ApplicationUser caller,
            int actionId,
            Map<String, Object> inputs,
            TransitionSteps steps)
            throws TransitionRefused {
        StoredWorkflows.Stored workflow = workflowOf(issue);
        Run run = new Run(issue, workflow.descriptor(), seeded(issue, workflow), steps);
        run.evaluate(engine(run, caller), engine -> engine.doAction(issue.getId(), actionId, variables(issue, inputs)));
    }

    private StoredWorkflows.Stored workflowOf(Issue issue) {
        return workflows.of(issue.getProjectId(), Long.parseLong(issue.getIssueTypeId()));
    }

    private static OneIssueStore seeded(Issue issue, StoredWorkflows.Stored workflow) {
        return OneIssueStore.at(issue.getId(), workflow.name(), stepOf(issue, workflow));
    }

    private static int stepOf(Issue issue, StoredWorkflows.Stored workflow) {
        return stepOf(issue.getStatusId(), workflow.descriptor())
                .orElseThrow(() -> new WorkflowException("The workflow '" + workflow.name()
                        + "' has no step for the status " + issue.getStatusId() + " of " + issue.getKey()));
    }

    private static Optional<Integer> stepOf(@Nullable String statusId, WorkflowDescriptor descriptor) {
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            if (statusOf(descriptor, step.getId()).equals(statusId)) {
                return Optional.of(step.getId());
            }
        }
        return Optional.empty();
    }

    private static String statusOf(WorkflowDescriptor descriptor, int stepId) {
        StepDescriptor step = descriptor.getStep(stepId);
        Object status = step == null ? null : step.getMetaAttributes().get(STATUS_OF_STEP);
        if (status == null) {
            throw new WorkflowException("Step " + stepId + " of the workflow has no " + STATUS_OF_STEP);
        }
        return status.toString().trim();
    }

    private static ActionDescriptor initialAction(WorkflowDescriptor descriptor) {
        List<?> actions = descriptor.getInitialActions();
        if (actions.isEmpty()) {
            throw new WorkflowException("The workflow has no initial action");
        }
        return (ActionDescriptor) actions.get(0);
    }

    private static Map<String, Object> variables(Issue issue, Map<String, Object> inputs) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("originalissueobject", issue);
        variables.putAll(inputs);
        variables.put("issue", issue);
        variables.put("pkey", issue.getProjectObject().getKey());
        return variables;
    }

    private Engine engine(Run run, @Nullable ApplicationUser caller) {
        SystemParts system = new SystemParts(permissions, run.issue, caller, run::enterStatus, run.steps);
        @Nullable String callerKey = caller == null ? null : caller.getKey();
        return new Engine(run.descriptor, run.store, callerKey, name -> system.find(name)
                .orElseGet(() -> plugins.get().workflowPart(name)));
    }

    /** One question to the engine. */
    private record Run(
            Issue issue, WorkflowDescriptor descriptor, OneIssueStore store, @Nullable TransitionSteps steps) {

        void evaluate(Engine engine, Evaluation evaluation) throws TransitionRefused {
            try {
                evaluation.by(engine);
            } catch (InvalidInputException e) {
                throw refused(e);
            } catch (InvalidActionException | InvalidRoleException e) {
                throw new TransitionRefused(
                        List.of("It seems that you have tried to perform a workflow operation that"
                                + " is not valid for the current state of this issue: " + issue.getKey() + "."),
                        Map.of());
            } catch (com.opensymphony.workflow.WorkflowException e) {
                throw new WorkflowException("A transition of " + issue.getKey() + " failed: " + e.getMessage(), e);
            }
            enterStatus();
        }

        private void enterStatus() {
            String status = statusOf(descriptor, store.currentStepId());
            if (steps != null && issue instanceof MutableIssue mutable && !status.equals(issue.getStatusId())) {
                steps.enter(mutable, status);
            }
        }

        private static TransitionRefused refused(InvalidInputException e) {
            Map<String, String> fields = new HashMap<>();
            Map<?, ?> errors = e.getErrors();
            errors.forEach((field, message) -> fields.put(String.valueOf(field), String.valueOf(message)));
            List<String> messages = ((List<?>) e.getGenericErrors())
                    .stream().map(String::valueOf).toList();
            return new TransitionRefused(messages, fields);
        }
    }

    /** What is asked of the engine. */
    private interface Evaluation {
        void by(Engine engine) throws com.opensymphony.workflow.WorkflowException;
    }
}
