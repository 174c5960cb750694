package io.attain.pipeline.jira;

import io.attain.kernel.jira.IssuesById;
import io.attain.pipeline.CreditedOpportunities;
import io.attain.pipeline.Opportunity;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads opportunities by the ids of their issues. */
@Component
public record OpportunitiesById(IssuesById issues, JiraOpportunities opportunities) implements CreditedOpportunities {

    @Override
    public Optional<Opportunity> find(long issueId) {
        return issues.of(List.of(issueId)).values().stream().findFirst().flatMap(opportunities::read);
    }

    @Override
    public List<Opportunity> ofCustomer(long customerId) {
        return issues.of(List.of(customerId)).values().stream()
                .flatMap(customer -> opportunities.ofCustomer(customer).stream())
                .toList();
    }
}
