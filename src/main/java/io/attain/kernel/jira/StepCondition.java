package io.attain.kernel.jira;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Whether somebody may make a step of an issue in its workflow. */
public interface StepCondition extends Condition {

    /** Whether it may be made. */
    boolean passes(WorkflowStep step);

    @Override
    @SuppressWarnings("rawtypes")
    default boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return passes(new WorkflowStep(transientVars, args));
    }
}
