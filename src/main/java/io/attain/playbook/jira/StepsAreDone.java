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
import io.attain.playbook.app.ShowingSteps;
import io.attain.targets.jira.Refusal;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.util.Map;
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
        Refusal.of(issues.read((Issue) requireNonNull(transientVars.get("issue"))).stream()
                .map(this::missing)
                .filter(missing -> !missing.isEmpty())
                .map(missing -> authentication.getI18nHelper().getText("attain.playbook.workflow.missing", missing))
                .toList());
    }

    private String missing(Listed listed) {
        ApplicationUser user = authentication.getLoggedInUser();
        Vocabulary spoken = words.of(listed.projectId());
        return steps.missing(listed, user == null ? "" : user.getKey()).stream()
                .map(step -> step.called(spoken).in(authentication.getLocale()))
                .collect(Collectors.joining(authentication.getI18nHelper().getText("attain.kernel.list.separator")));
    }
}
