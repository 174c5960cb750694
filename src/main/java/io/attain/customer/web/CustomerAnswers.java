package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.jira.JiraCustomers;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells customers' tiers, in the asker's language. */
@Component
record CustomerAnswers(Asker asker, JiraCustomers customers, EvaluatingTiers tiers, TierBook book, TierTexts texts) {

    /** The tier of a customer as an evaluation today would say, with its history. */
    TierDto tier(String key) {
        Issue issue = asker.issue(key);
        SalesProject project = texts.projectOf(issue);
        Customer customer = customers.of(issue, project).orElseThrow(() -> asker.noIssue(key));
        TierEvaluation evaluation = tiers.preview(customer, texts.today());
        return new TierDto(
                evaluation.state().tier().name(),
                evaluation.state().since().toString(),
                evaluation.state().inputs().purchases(),
                UnitDto.of(project.money()),
                List.of(texts.reason(evaluation.reason(), project)),
                evaluation.state().evaluatedOn().toString(),
                changes(customer, project));
    }

    /** Customers and purchases of a project by tier, as of its last nightly run. */
    TierDto.Totals tiers(@Nullable String projectKey) {
        long projectId = asker.figures(projectKey).getId();
        List<TierDto.Total> totals = book.totals(projectId).stream()
                .map(total -> new TierDto.Total(total.tier().name(), total.customers(), total.purchases()))
                .toList();
        return new TierDto.Totals(UnitDto.of(texts.project(projectId).money()), totals);
    }

    private List<TierDto.Change> changes(Customer customer, SalesProject project) {
        return book.changes(customer.id()).stream()
                .map(change -> new TierDto.Change(
                        change.on().toString(), name(change.from()), change.to().name(), texts.reason(change, project)))
                .toList();
    }

    private static @Nullable String name(@Nullable Tier tier) {
        return tier == null ? null : tier.name();
    }
}
