package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import io.attain.host.jira.plugin.PluginParts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the workflow of deal.xml needs of a plugin: a condition, a validator, and post functions that stamp or fail. */
final class DealParts implements PluginParts {

    private final RecordedSteps steps;

    /** @param steps where the stamps go */
    DealParts(RecordedSteps steps) {
        this.steps = steps;
    }

    @Override
    public Object workflowPart(String className) {
        return switch (className) {
            case "test.OnlyLily" ->
                (Condition) (variables, args, properties) ->
                        "lily".equals(WorkflowFunctionUtils.getCallerKey(variables, args));
            case "test.RefuseNameless" -> (Validator) (variables, args, properties) -> refuseNameless(variables, args);
            case "test.Stamp" -> (FunctionProvider) (variables, args, properties) -> stamp(variables, args);
            case "test.Fail" ->
                (FunctionProvider) (variables, args, properties) -> {
                    throw new WorkflowException("the server is down");
                };
            default -> throw new IllegalArgumentException(className);
        };
    }

    private static void refuseNameless(Map<?, ?> variables, Map<?, ?> args) throws InvalidInputException {
        if (issue(variables).getSummary().isEmpty()) {
            InvalidInputException refusal = new InvalidInputException();
            refusal.addError("summary", String.valueOf(args.get("reason")));
            refusal.addError("The deal is not ready.");
            throw refusal;
        }
    }

    private void stamp(Map<?, ?> variables, Map<?, ?> args) {
        steps.log()
                .add(args.get("text") + " in " + issue(variables).getStatusId() + " by "
                        + WorkflowFunctionUtils.getCallerKey(variables, args));
    }

    private static Issue issue(Map<?, ?> variables) {
        return (Issue) variables.get("issue");
    }

    @Override
    public Optional<JqlFunction> jqlFunction(String name) {
        return Optional.empty();
    }

    @Override
    public Set<String> jqlFunctionNames() {
        return Set.of();
    }
}
