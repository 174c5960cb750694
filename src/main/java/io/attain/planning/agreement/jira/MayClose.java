package io.attain.planning.agreement.jira;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.planning.agreement.app.ClosingTargets;
import java.util.Map;

/** Active to Achieved or Missed: for those who lead the target, once its period is over or it is reached. */
public final class MayClose extends AbstractJiraCondition {
    private final JiraNegotiatedTargets targets;
    private final ClosingTargets closing;

    /** Made by the container. */
    public MayClose(JiraNegotiatedTargets targets, ClosingTargets closing) {
        this.targets = targets;
        this.closing = closing;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, args);
        return caller != null
                && targets.read(getIssue(transientVars))
                        .filter(now -> closing.mayClose(caller, now.node()))
                        .isPresent();
    }
}
