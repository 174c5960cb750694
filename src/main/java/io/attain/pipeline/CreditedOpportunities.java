package io.attain.pipeline;

import java.util.List;
import java.util.Optional;

/** Opportunities as their issues say them. */
public interface CreditedOpportunities {

    /** The opportunity that an issue is; nothing if it is none. */
    Optional<Opportunity> find(long issueId);

    /** All opportunities of a customer. */
    List<Opportunity> ofCustomer(long customerId);
}
