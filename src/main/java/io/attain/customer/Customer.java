package io.attain.customer;

import io.attain.kernel.Unit;

/**
 * A company we sell to, as much of it as tiers need.
 *
 * @param id the id of its issue
 * @param projectId the sales project
 * @param money what the project's money is counted in
 * @param expansionPlan whether it has an expansion or upgrade plan
 */
public record Customer(long id, long projectId, Unit money, boolean expansionPlan) {}
