package io.attain.planning.smart.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.kernel.NotReady;
import io.attain.planning.smart.SmartCheck;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draft to Proposed: the SMART gate. Every letter that fails is told at once, with how to mend it, in the user's language;
 * what is only warned of stands on the panel.
 */
public final class ReadyToPropose implements Validator {
    private final SmartTargets targets;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public ReadyToPropose(SmartTargets targets, @ComponentImport JiraAuthenticationContext authentication) {
        this.targets = targets;
        this.authentication = authentication;
    }

    /** @throws InvalidInputException with a message for each thing that is wrong */
    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue target = (Issue) requireNonNull(transientVars.get("issue"));
        Locale locale = authentication.getLocale();
        Refusal.of(problems(target, locale));
    }

    private List<String> problems(Issue target, Locale locale) {
        try {
            return targets.check(target, authentication.getLoggedInUser()).stream()
                    .flatMap(finding -> finding.reasons().stream()
                            .filter(reason -> reason.verdict() == SmartCheck.Verdict.FAILED)
                            .map(reason -> targets.tell(finding.letter(), reason, target, locale)))
                    .toList();
        } catch (NotReady e) {
            return List.of(targets.tell(e, locale));
        }
    }
}
