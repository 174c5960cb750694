package io.attain.planning.smart.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gate in the workflow of targets: what is wrong is told to whoever goes through, all at once and in their language. */
abstract class TargetGate implements Validator {

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
    @SuppressWarnings("rawtypes")
    public final void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue target = (Issue) requireNonNull(transientVars.get("issue"));
        Refusal.of(faults(target, authentication.getLoggedInUser(), authentication.getLocale()));
    }
}
