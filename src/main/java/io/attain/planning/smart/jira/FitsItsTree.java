package io.attain.planning.smart.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.targets.jira.Refusal;
import java.util.Map;

/**
 * Creation: a new target must not claim what its owner has a target for already, and a new share must measure what its
 * target measures and lie inside its scope and period; month weights are such as can be read. What is left open can be
 * filled in later.
 */
public final class FitsItsTree implements Validator {
    private final SmartTargets targets;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public FitsItsTree(SmartTargets targets, @ComponentImport JiraAuthenticationContext authentication) {
        this.targets = targets;
        this.authentication = authentication;
    }

    /**
     * @throws InvalidInputException with a message for each thing that is wrong, which names the other issue if the user
     *     may see it
     */
    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue target = (Issue) requireNonNull(transientVars.get("issue"));
        Refusal.of(targets.faultsOfNew(target, authentication.getLoggedInUser(), authentication.getLocale()));
    }
}
