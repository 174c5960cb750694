package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.AskingOwners;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Map;

/** To Proposed: keeps for which amount its owner is asked, and by whom. */
public record AskOwner(
        JiraNegotiatedTargets targets, AskingOwners asking, @ComponentImport JiraAuthenticationContext authentication)
        implements FunctionProvider {

    /** @throws InvalidInputException if it is no complete target, or somebody speaks about it at this moment */
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        WorkflowStep step = new WorkflowStep(transientVars, args);
        Issue target = step.issue();
        String caller = step.caller();
        if (caller == null
                || targets.read(target).filter(now -> asking.ask(caller, now)).isEmpty()) {
            Refusal.of(
                    List.of(authentication.getI18nHelper().getText("attain.target.agreement.notPut", target.getKey())));
        }
    }
}
