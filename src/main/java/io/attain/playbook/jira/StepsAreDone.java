package io.attain.playbook.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.playbook.Listed;
import io.attain.playbook.Step;
import io.attain.playbook.app.ShowingSteps;
import io.attain.words.Vocabularies;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets nothing leave its stage before what the playbook requires there was done with it. */
public record StepsAreDone(
        ListedIssues issues,
        ShowingSteps steps,
        Vocabularies words,
        @ComponentImport JiraAuthenticationContext authentication)
        implements Validator {

    /** @throws InvalidInputException with all that is missing, in the user's language */
    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        ApplicationUser user = authentication.getLoggedInUser();
        Optional<Listed> listed = issues.read((Issue) requireNonNull(transientVars.get("issue")));
        String missing = listed.map(found -> steps.missing(found, user == null ? "" : user.getKey()).stream()
                        .map(step -> name(found, step))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        if (!missing.isEmpty()) {
            InvalidInputException invalid = new InvalidInputException();
            invalid.addError(authentication.getI18nHelper().getText("attain.playbook.workflow.missing", missing));
            throw invalid;
        }
    }

    private String name(Listed listed, Step step) {
        Locale language = authentication.getLocale();
        return step.action()
                .map(words.of(listed.projectId())::labelOf)
                .orElse(step.label())
                .in(language);
    }
}
