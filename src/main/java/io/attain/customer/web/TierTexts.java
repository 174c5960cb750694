package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.TierReason;
import io.attain.kernel.Today;
import io.attain.kernel.jira.MinorUnits;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says why a customer has its tier, in the reader's language and the project's currency. */
@Component
final class TierTexts {

    private final Asker asker;
    private final SalesProjects projects;
    private final Today today;

    TierTexts(Asker asker, SalesProjects projects, Today today) {
        this.asker = asker;
        this.projects = projects;
        this.today = today;
    }

    SalesProject projectOf(Issue issue) {
        return project(Objects.requireNonNull(issue.getProjectId()));
    }

    /** A project that the asker was let through to, and so is set up. */
    SalesProject project(long projectId) {
        return projects.find(projectId).orElseThrow();
    }

    LocalDate today() {
        return today.of(asker.user().getKey());
    }

    String reason(TierReason reason, SalesProject project) {
        return asker.say(
                reason.kind().messageKey(), money(reason.purchases(), project), money(reason.limit(), project));
    }

    private String money(long amount, SalesProject project) {
        NumberFormat format = NumberFormat.getCurrencyInstance(asker.locale());
        format.setCurrency(Currency.getInstance(project.currency()));
        boolean whole = MinorUnits.toMajor(amount, project.digits())
                        .stripTrailingZeros()
                        .scale()
                <= 0;
        format.setMinimumFractionDigits(whole ? 0 : project.digits());
        format.setMaximumFractionDigits(project.digits());
        return format.format(MinorUnits.toMajor(amount, project.digits()));
    }
}
