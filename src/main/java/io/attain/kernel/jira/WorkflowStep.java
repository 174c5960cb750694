package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step of an issue in its workflow, out of what Jira hands to conditions, validators and functions. */
public record WorkflowStep(Map<?, ?> transientVars, Map<?, ?> args) {

    /** What makes the step. */
    public Issue issue() {
        return (Issue) Objects.requireNonNull(transientVars.get("issue"));
    }

    /** The user key of who makes it; null for nobody. */
    public @Nullable String caller() {
        return WorkflowFunctionUtils.getCallerKey(transientVars, args);
    }
}
