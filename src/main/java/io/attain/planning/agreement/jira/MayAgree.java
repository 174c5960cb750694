package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Proposed to Agreed: each owner accepts the share that is theirs, and nobody else does it for them; a target is agreed
 * once its owner and those of all its parts have accepted.
 */
public final class MayAgree extends AbstractJiraCondition {
    private final Agreements agreements;

    /** Made by the container. */
    public MayAgree(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue target = getIssue(transientVars);
        return agreements.mayAgree(target, getCallerKey(transientVars, args));
    }
}
