package io.attain.customer.jira;

import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import java.util.List;
import java.util.Optional;

/** JQL {@code issue in customersInTier(A)}: the customers of a tier, as tiers are counted. */
public final class CustomersInTier extends TierFunction<Tier> {

    /** Made by the container. */
    public CustomersInTier(TierSearch search) {
        super(search, "attain.customer.jql.inTier");
    }

    @Override
    Optional<Tier> asked(String argument) {
        return Tier.named(argument);
    }

    @Override
    List<Long> of(TierBook book, long projectId, Tier asked) {
        return book.customers(projectId, asked);
    }
}
