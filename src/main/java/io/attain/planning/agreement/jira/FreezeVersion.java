package io.attain.planning.agreement.jira;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Proposed to Agreed: keeps what is agreed as a version. Runs before Jira's own functions: if it fails, the target is not
 * agreed, and the event that ends the transition finds the version there.
 */
public final class FreezeVersion extends AbstractJiraFunctionProvider {
    private final FreezingVersions freezing;

    /** Made by the container. */
    public FreezeVersion(FreezingVersions freezing) {
        this.freezing = freezing;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        freezing.agree(getIssue(transientVars), getCallerKey(transientVars, args));
    }
}
