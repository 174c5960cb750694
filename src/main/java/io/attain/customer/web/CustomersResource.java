package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.jira.JiraCustomers;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.UnitDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Customers' tiers. 401 if nobody is logged in; 404 for what is no customer or no sales project, or what the asker may
 * not see.
 */
@Component
@Path("customers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    private final Asker asker;
    private final JiraCustomers customers;
    private final EvaluatingTiers tiers;
    private final TierBook book;
    private final TierTexts texts;

    /** Made by the container. */
    @Inject
    public CustomersResource(
            Asker asker, JiraCustomers customers, EvaluatingTiers tiers, TierBook book, TierTexts texts) {
        this.asker = asker;
        this.customers = customers;
        this.tiers = tiers;
        this.book = book;
        this.texts = texts;
    }

    /** The tier of a customer as an evaluation today would say, with its history; keeps nothing. */
    @GET
    @Path("{key}/tier")
    public TierDto tier(@PathParam("key") String key) {
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
    @GET
    @Path("tiers")
    public TierDto.Totals tiers(@QueryParam("projectKey") @Nullable String projectKey) {
        long projectId = asker.project(projectKey).getId();
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
