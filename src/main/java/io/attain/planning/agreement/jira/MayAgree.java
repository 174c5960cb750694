package io.attain.planning.agreement.jira;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.planning.agreement.app.Agreements;
import java.util.Map;

/**
 * Proposed to Agreed: once the owner has accepted the amount, and nobody does it for them; a target only after the owners of
 * all its parts, too. Who makes the step is no matter, for the word is the owner's.
 */
public final class MayAgree extends AbstractJiraCondition {
    private final JiraNegotiatedTargets targets;
    private final Agreements agreements;

    /** Made by the container. */
    public MayAgree(JiraNegotiatedTargets targets, Agreements agreements) {
        this.targets = targets;
        this.agreements = agreements;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return targets.read(getIssue(transientVars))
                .filter(agreements::mayAgree)
                .isPresent();
    }
}
