package io.attain.planning.agreement.jira;

import io.attain.kernel.jira.StepCondition;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.ClosingTargets;

/** Active to Achieved or Missed: for those who lead the target, once its period is over or it is reached. */
public record MayClose(JiraNegotiatedTargets targets, ClosingTargets closing) implements StepCondition {

    @Override
    public boolean passes(WorkflowStep step) {
        String caller = step.caller();
        return caller != null
                && targets.read(step.issue())
                        .filter(now -> closing.mayClose(caller, now.node()))
                        .isPresent();
    }
}
