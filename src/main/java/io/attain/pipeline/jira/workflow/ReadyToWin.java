package io.attain.pipeline.jira.workflow;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.targets.jira.Refusal;
import java.util.Map;
import java.util.Optional;

/** Negotiation to Won: what is won has an amount, for it counts towards targets from that moment. */
public record ReadyToWin(
        SalesFields fields, SalesProjects projects, @ComponentImport JiraAuthenticationContext authentication)
        implements Validator {

    /** @throws InvalidInputException with a message in the user's language */
    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue opportunity = (Issue) requireNonNull(transientVars.get("issue"));
        Refusal.of(problem(opportunity).stream().toList());
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
            return Optional.of(i18n.getText("attain.pipeline.win.inexact", Integer.toString(money.digits())));
        }
    }
}
