package io.attain.planning.agreement.jira;

import io.attain.kernel.jira.StepCondition;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.Agreements;

/**
 * Proposed to Agreed: once the owner has accepted the amount, and nobody does it for them; a target only after the owners of
 * all its parts, too. Who makes the step is no matter, for the word is the owner's.
 */
public record MayAgree(JiraNegotiatedTargets targets, Agreements agreements) implements StepCondition {

    @Override
    public boolean passes(WorkflowStep step) {
        return targets.read(step.issue()).filter(agreements::mayAgree).isPresent();
    }
}
