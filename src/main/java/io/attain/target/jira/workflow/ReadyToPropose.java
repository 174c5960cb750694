package io.attain.target.jira.workflow;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.InexactAmountException;
import io.attain.kernel.jira.MinorUnits;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draft to Proposed: a target must be specific, measurable and time-bound, must have an owner, and its shares, if there
 * are any, must sum to it. Everything that is missing is told at once.
 */
public final class ReadyToPropose implements Validator {
    private final SalesIssues issues;
    private final SalesFields fields;
    private final JiraAuthenticationContext authentication;

    public ReadyToPropose(
            SalesIssues issues, SalesFields fields, @ComponentImport JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.fields = fields;
        this.authentication = authentication;
    }

    /** @throws InvalidInputException with a message in the user's language for each thing that is missing */
    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        List<String> problems = problems((Issue) requireNonNull(transientVars.get("issue")));
        if (!problems.isEmpty()) {
            InvalidInputException invalid = new InvalidInputException();
            problems.forEach(invalid::addError);
            throw invalid;
        }
    }

    private List<String> problems(Issue target) {
        I18nHelper i18n = authentication.getI18nHelper();
        List<String> problems = new ArrayList<>();
        Optional<Metric> metric = fields.option(target, SalesField.METRIC).flatMap(Metric::ofOption);
        if (metric.isEmpty()) {
            problems.add(i18n.getText("attain.target.propose.noMetric"));
        }
        if (target.getAssigneeId() == null) {
            problems.add(i18n.getText("attain.target.propose.noOwner"));
        }
        problemOfPeriod(target).map(i18n::getText).ifPresent(problems::add);
        int digits = metric.map(Metric::digits).orElse(Unit.MONEY.digits());
        problemOfAmount(target, digits, i18n).ifPresent(problems::add);
        return problems;
    }

    private Optional<String> problemOfPeriod(Issue target) {
        Optional<LocalDate> start = fields.date(target, SalesField.PERIOD_START);
        Optional<LocalDate> end = fields.date(target, SalesField.PERIOD_END);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.of("attain.target.propose.noPeriod");
        }
        return end.get().isBefore(start.get()) ? Optional.of("attain.target.propose.emptyPeriod") : Optional.empty();
    }

    private Optional<String> problemOfAmount(Issue target, int digits, I18nHelper i18n) {
        try {
            long amount =
                    fields.amount(target, SalesField.TARGET_AMOUNT, digits).orElse(0);
            if (amount <= 0) {
                return Optional.of(i18n.getText("attain.target.propose.noAmount"));
            }
            List<Issue> shares = shares(target);
            long sum = shares.stream().mapToLong(share -> amount(share, digits)).reduce(0, Math::addExact);
            return shares.isEmpty() || sum == amount
                    ? Optional.empty()
                    : Optional.of(i18n.getText(
                            "attain.target.propose.sharesDiffer", text(sum, digits), text(amount, digits)));
        } catch (InexactAmountException e) {
            return Optional.of(i18n.getText("attain.target.propose.inexact", Integer.toString(digits)));
        }
    }

    private List<Issue> shares(Issue target) {
        return target.getSubTaskObjects().stream()
                .filter(part -> issues.is(SalesIssueType.TARGET_SHARE, part))
                .toList();
    }

    private long amount(Issue share, int digits) {
        return fields.amount(share, SalesField.TARGET_AMOUNT, digits).orElse(0);
    }

    private static String text(long amount, int digits) {
        return MinorUnits.toMajor(amount, digits).toPlainString();
    }
}
