package io.attain.planning.smart.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.StepValidator;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A gate in the workflow of targets: what is wrong is told to whoever goes through, all at once and in their language. */
abstract class TargetGate implements StepValidator {

    final SmartTargets targets;
    private final JiraAuthenticationContext authentication;

    TargetGate(SmartTargets targets, JiraAuthenticationContext authentication) {
        this.targets = targets;
        this.authentication = authentication;
    }

    /** What is wrong, in words; another issue is named only if the user may see it. */
    abstract List<String> faults(Issue target, @Nullable ApplicationUser user, Locale locale);

    /** @throws InvalidInputException with a message for each thing that is wrong */
    @Override
    public final void validate(WorkflowStep step) throws InvalidInputException {
        Refusal.of(faults(step.issue(), authentication.getLoggedInUser(), authentication.getLocale()));
    }
}
