package io.attain.planning.smart.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.attainment.rules.RuleBook;
import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Metric;
import io.attain.kernel.NotReady;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.planning.smart.PastWindows;
import io.attain.planning.smart.SmartCheck;
import io.attain.planning.smart.TreeFault;
import io.attain.results.FactQuery;
import io.attain.results.app.FactBook;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.jira.TargetIssues;
import io.attain.words.Vocabularies;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The five letters of a target issue, as far as it is filled in, and what they say in a language. */
@Component
public record SmartTargets(
        TargetIssues issues,
        TreeFaults faults,
        SalesProjects projects,
        SalesFields fields,
        FieldOptions options,
        RuleBook rules,
        FactBook facts,
        Vocabularies words,
        Today today,
        @ComponentImport I18nResolver texts) {

    private static final String TEXTS = "attain.target.smart.";

    /** Whether an issue is a target at all. */
    public boolean isTarget(Issue issue) {
        return issues.isTarget(issue);
    }

    /** The five letters of a target; other issues are named only if {@code viewer} may see them. */
    public List<SmartCheck.Finding> check(Issue issue, @Nullable ApplicationUser viewer) {
        return SmartCheck.of(candidate(issue, viewer), rules.of(issue.getProjectId()));
    }

    /**
     * What speaks against creating this issue: its period, its place and its month weights, in words for {@code viewer}. A
     * share may still have no parent: some make sub-tasks first and join them then.
     */
    public List<String> faultsOfNew(Issue issue, @Nullable ApplicationUser viewer, Locale locale) {
        if (issue.isSubTask() && issues.isLoose(issue)) {
            return List.of(text(locale, SmartCheck.LOOSE));
        }
        if (isTarget(issue) && issues.isFar(issue)) {
            return List.of(text(locale, SmartCheck.FAR_PERIOD));
        }
        return Stream.concat(
                        faults.ofNew(issue, viewer).stream().map(fault -> say(fault, locale)),
                        issues.weightFaults(issue).stream().map(fault -> say(fault, locale)))
                .toList();
    }

    /** A reason in words, with its letter before it. */
    public String tell(SmartCheck.Letter letter, SmartCheck.Reason reason, Issue issue, Locale locale) {
        return text(locale, "told", text(locale, "letter." + letter.code()), say(reason, issue, locale));
    }

    private String say(MonthWeights.Fault fault, Locale locale) {
        return texts.getText(locale, fault.messageKey(), fault.words().toArray(Serializable[]::new));
    }

    /** A fault in words. */
    String say(TreeFault fault, Locale locale) {
        return text(locale, fault.text(), Stream.ofNullable(fault.key()).toArray(Serializable[]::new));
    }

    /** A reason in words: what is wrong and how to mend it. */
    public String say(SmartCheck.Reason reason, Issue issue, Locale locale) {
        if (reason.code().equals(SmartCheck.NO_WHOLE)) {
            return text(locale, reason.code(), fields.nameOf(SalesField.ROOT_TARGET), yes(issue));
        }
        Unit unit = unit(issue);
        List<Serializable> arguments = new ArrayList<>(reason.words());
        reason.amounts().forEach(amount -> arguments.add(unit.amount(amount).text(locale)));
        if (arguments.isEmpty()) {
            arguments.add(Integer.toString(unit.digits()));
            arguments.add(unit.amount(Amount.MOST).text(locale));
        }
        return text(locale, reason.code(), arguments.toArray(Serializable[]::new));
    }

    /** What is to be chosen where a target stands at the top, as it is called now. */
    private String yes(Issue issue) {
        String word = SalesField.ROOT_TARGET.yes();
        return options.find(issue, SalesField.ROOT_TARGET, word)
                .map(Option::getValue)
                .orElse(word);
    }

    private String text(Locale locale, String code, Serializable... arguments) {
        return texts.getText(locale, TEXTS + code, arguments);
    }

    private SmartCheck.Candidate candidate(Issue issue, @Nullable ApplicationUser viewer) {
        Metric metric = issues.metric(issue).orElse(null);
        LocalDate start = issues.first(issue).orElse(null);
        LocalDate last = issues.last(issue).orElse(null);
        Long amount = null;
        Levels levels = Levels.NONE;
        boolean exact = true;
        try {
            amount = issues.amount(issue, unit(issue));
            levels = issues.levels(issue, unit(issue));
        } catch (InexactAmountException e) {
            exact = false;
        }
        return new SmartCheck.Candidate(
                metric,
                metric != null && words.of(issue.getProjectId()).isInUse(metric),
                issues.direction(issue),
                issue.getAssigneeId(),
                amount,
                levels,
                exact,
                start,
                last,
                issues.weightFaults(issue),
                issues.isLoose(issue),
                faults.isPart(issue),
                issues.isMarkedRoot(issue),
                faults.of(issue, viewer),
                past(issue, metric, start, last));
    }

    private PastWindows past(
            Issue issue, @Nullable Metric metric, @Nullable LocalDate start, @Nullable LocalDate last) {
        String owner = issue.getAssigneeId();
        if (owner == null
                || metric == null
                || start == null
                || last == null
                || last.isBefore(start)
                || issues.isFar(issue)) {
            return PastWindows.none();
        }
        LocalDate day = today.of(owner);
        Scope scope = issues.scope(issue);
        PastWindows past = new PastWindows(Period.ofInclusive(start, last), day, metric.isRate());
        Period year = new Period(day.minusMonths(PastWindows.MONTHS), day);
        facts.of(issue.getProjectId())
                .forEach(FactQuery.of(issue.getProjectId(), metric, year).by(owner), result -> {
                    if (scope.covers(result.scope())) {
                        past.add(result.day(), result.amount());
                    }
                });
        return past;
    }

    /** Why it cannot be checked yet, in a language. */
    public String tell(NotReady reason, Locale locale) {
        return texts.getText(locale, reason.text());
    }

    /** What a target's amounts are counted in: money as long as it has no metric. */
    private Unit unit(Issue issue) {
        Optional<SalesProject> project = projects.find(issue.getProjectId());
        return issues.metric(issue)
                .flatMap(metric -> project.map(found -> found.unit(metric)))
                .orElse(Unit.MONEY);
    }
}
