package io.attain.playbook.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.StepValidator;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.playbook.Listed;
import io.attain.playbook.app.ShowingSteps;
import io.attain.targets.jira.Refusal;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.util.stream.Collectors;

/** Lets nothing leave its stage before what the playbook requires there was done with it. */
public record StepsAreDone(
        ListedIssues issues,
        ShowingSteps steps,
        Vocabularies words,
        @ComponentImport JiraAuthenticationContext authentication)
        implements StepValidator {

    /** @throws InvalidInputException with all that is missing, in the user's language */
    @Override
    public void validate(WorkflowStep step) throws InvalidInputException {
        Refusal.of(issues.read(step.issue()).stream()
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
