package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.StepCondition;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.ReachingAgreement;

/** Steps of a target that settle nothing: for its owner and for whoever leads it, and for no colleague. */
public record LeadsOrOwns(JiraNegotiatedTargets targets, ReachingAgreement reaching) implements StepCondition {

    @Override
    public boolean passes(WorkflowStep step) {
        String caller = step.caller();
        Issue target = step.issue();
        return caller != null
                && reaching.hasASay(caller, target.getProjectId(), target.getId(), targets.holder(target));
    }
}
