package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.planning.agreement.app.ReachingAgreement;
import java.util.Map;

/** Steps of a target that settle nothing: for its owner and for whoever leads it, and for no colleague. */
public final class LeadsOrOwns extends AbstractJiraCondition {
    private final JiraNegotiatedTargets targets;
    private final ReachingAgreement reaching;

    /** Made by the container. */
    public LeadsOrOwns(JiraNegotiatedTargets targets, ReachingAgreement reaching) {
        this.targets = targets;
        this.reaching = reaching;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, args);
        Issue target = getIssue(transientVars);
        return caller != null
                && reaching.hasASay(caller, target.getProjectId(), target.getId(), targets.holder(target));
    }
}
