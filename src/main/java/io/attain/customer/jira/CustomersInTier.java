package io.attain.customer.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProjects;
import java.util.List;
import java.util.Optional;

/** JQL {@code issue in customersInTier(A)}: the customers of a tier, as tiers are counted. */
public final class CustomersInTier extends TierFunction<Tier> {

    private final TierBook book;

    /** Made by the container. */
    public CustomersInTier(
            TierBook book,
            SalesProjects projects,
            IssuesById issues,
            @ComponentImport JiraAuthenticationContext authentication) {
        super(projects, issues, authentication, "attain.customer.jql.inTier");
        this.book = book;
    }

    @Override
    Optional<Tier> asked(String argument) {
        return Tier.named(argument);
    }

    @Override
    List<Long> of(long projectId, Tier asked) {
        return book.customers(projectId, asked);
    }
}
