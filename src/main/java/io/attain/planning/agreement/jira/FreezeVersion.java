package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.FreezingVersions;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Map;

/**
 * Proposed to Agreed: keeps what is agreed as a version. Runs before Jira's own functions: if it fails, the target is not
 * agreed, and the event that ends the transition finds the version there.
 */
public record FreezeVersion(
        JiraNegotiatedTargets targets,
        FreezingVersions freezing,
        @ComponentImport JiraAuthenticationContext authentication)
        implements FunctionProvider {

    /** @throws InvalidInputException if the owner has not accepted the amount that the target has now */
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue target = new WorkflowStep(transientVars, args).issue();
        if (targets.read(target).filter(freezing::agree).isEmpty()) {
            Refusal.of(List.of(
                    authentication.getI18nHelper().getText("attain.target.agreement.notAccepted", target.getKey())));
        }
    }
}
