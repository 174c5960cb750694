package io.attain.customer;

import io.attain.kernel.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A company we sell to, as much of it as tiers need.
 *
 * @param id the id of its issue
 * @param projectId the sales project
 * @param money what the project's money is counted in
 * @param expansionPlan whether it has an expansion or upgrade plan
 * @param owner the user key of whose customer it is; null for nobody's
 */
public record Customer(long id, long projectId, Unit money, boolean expansionPlan, @Nullable String owner) {

    /** A customer that nobody has. */
    public Customer(long id, long projectId, Unit money, boolean expansionPlan) {
        this(id, projectId, money, expansionPlan, null);
    }
}
