package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.TierChange;
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
import org.springframework.stereotype.Component;

/** Says why a customer has its tier, in the reader's language and the project's currency. */
@Component
record TierTexts(Asker asker, SalesProjects projects, Today clock, TierRulesInForce rules) {

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
        if (state.tier() != Tier.A && !state.inputs().expansionPlan()) {
            told.add(asker.say(
                    customer.expansionPlan() ? "attain.customer.outlook.chain" : "attain.customer.outlook.plan"));
        }
        outlook.down()
                .ifPresent(down -> told.add(asker.say(
                        "attain.customer.outlook.down",
                        money(down.needed(), project),
                        down.on(),
                        state.tier().name(),
                        down.to().name())));
        return told;
    }

    private String reason(TierReason reason, TierRules by, SalesProject project) {
        return asker.say(
                reason.kind().messageKey(),
                money(reason.purchases(), project),
                money(reason.limit(), project),
                by.keepPercent(),
                by.evaluationsBelow(),
                by.daysInTier());
    }

    private String money(long amount, SalesProject project) {
        return project.money().amount(amount).textWithCurrency(asker.locale());
    }
}
