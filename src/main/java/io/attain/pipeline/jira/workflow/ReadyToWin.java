package io.attain.pipeline.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.StepValidator;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.targets.jira.Refusal;
import java.util.Optional;

/** Negotiation to Won: what is won has an amount, for it counts towards targets from that moment. */
public record ReadyToWin(
        SalesFields fields, SalesProjects projects, @ComponentImport JiraAuthenticationContext authentication)
        implements StepValidator {

    /** @throws InvalidInputException with a message in the user's language */
    @Override
    public void validate(WorkflowStep step) throws InvalidInputException {
        Refusal.of(problem(step.issue()).stream().toList());
    }

    private Optional<String> problem(Issue opportunity) {
        I18nHelper i18n = authentication.getI18nHelper();
        Long project = opportunity.getProjectId();
        Unit money = Optional.ofNullable(project)
                .flatMap(projects::find)
                .map(SalesProject::money)
                .orElse(Unit.MONEY);
        try {
            return fields.amount(opportunity, SalesField.AMOUNT, money)
                            .filter(amount -> amount.sign() > 0)
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(i18n.getText("attain.pipeline.win.noAmount"));
        } catch (InexactAmountException e) {
            return Optional.of(i18n.getText(
                    "attain.pipeline.win.inexact",
                    Integer.toString(money.digits()),
                    money.amount(Amount.MOST).text(i18n.getLocale())));
        }
    }
}
