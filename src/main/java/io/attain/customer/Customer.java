package io.attain.customer;

/**
 * A company we sell to, as much of it as tiers need.
 *
 * @param id the id of its issue
 * @param projectId the sales project
 * @param currencyDigits digits behind the point of the project's currency
 * @param expansionPlan whether it has an expansion or upgrade plan
 */
public record Customer(long id, long projectId, int currencyDigits, boolean expansionPlan) {}
