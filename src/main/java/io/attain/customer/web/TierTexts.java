package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
import io.attain.customer.TierChange;
import io.attain.customer.TierInputs;
import io.attain.customer.TierOutlook;
import io.attain.customer.TierReason;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.customer.app.TierRulesInForce;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says why a customer has its tier, in the reader's language and the project's currency. */
@Component
record TierTexts(Asker asker, SalesProjects projects, Today clock, TierRulesInForce rules, RuleWords words) {

    SalesProject projectOf(Issue issue) {
        return project(Objects.requireNonNull(issue.getProjectId()));
    }

    /** A project that the asker was let through to, and so is set up. */
    SalesProject project(long projectId) {
        return projects.find(projectId).orElseThrow();
    }

    /** The day of the server: as evaluations have it, wherever the reader is. */
    LocalDate today() {
        return clock.here();
    }

    /** The reason of a change that was made. */
    String reason(TierChange change, SalesProject project) {
        return reason(change.reason(), rules.of(change.ruleVersion(), project.projectId(), project.money()), project);
    }

    /** The reason of what would hold now. */
    String reason(TierReason reason, SalesProject project) {
        return reason(reason, rules.now(project.projectId(), project.money()), project);
    }

    /** What would change a tier, in sentences. */
    List<String> outlook(Customer customer, TierState state, TierOutlook outlook, SalesProject project) {
        List<String> told = new ArrayList<>();
        outlook.up()
                .ifPresent(up -> told.add(asker.say(
                        "attain.customer.outlook.up",
                        up.tier().name(),
                        money(up.limit(), project),
                        money(up.toGo(), project))));
        if (rules.now(project.projectId(), project.money()).givesForPlan(state.tier())
                && !state.inputs().expansionPlan()) {
            told.add(asker.say(
                    customer.expansionPlan() ? "attain.customer.outlook.chain" : "attain.customer.outlook.plan"));
        }
        outlook.down().ifPresent(down -> told.add(sentence(down, state, project)));
        return told;
    }

    private String sentence(TierOutlook.Down down, TierState state, SalesProject project) {
        Long needed = down.needed();
        return needed == null
                ? asker.say(
                        "attain.customer.outlook.downAnyway",
                        down.on(),
                        down.to().name())
                : asker.say(
                        "attain.customer.outlook.down",
                        money(needed, project),
                        down.on(),
                        state.tier().name(),
                        down.to().name());
    }

    /** What purchases count as where they are those of less than a year. */
    Optional<String> yearly(TierInputs inputs, SalesProject project) {
        return inputs.facts().yearly() == 0
                ? Optional.empty()
                : Optional.of(asker.say(
                        "attain.customer.reason.yearly",
                        money(inputs.purchases(), project),
                        money(inputs.facts().yearly(), project)));
    }

    private String reason(TierReason reason, TierRules by, SalesProject project) {
        return asker.say(
                reason.kind().messageKey(),
                money(reason.purchases(), project),
                money(reason.limit(), project),
                by.keepPercent(),
                by.evaluationsBelow(),
                by.daysInTier(),
                reason.rule(),
                reason.rule() == 0 || reason.rule() > by.ordered().size()
                        ? ""
                        : words.of(by.ordered().get(reason.rule() - 1), project));
    }

    private String money(long amount, SalesProject project) {
        return project.money().amount(amount).textWithCurrency(asker.locale());
    }
}
