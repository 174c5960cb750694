package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which results are asked for.
 *
 * @param projectId the Jira project
 * @param metric what they add to
 * @param days the days they count for
 * @param owner the user key of who achieved them, or null for everybody
 * @param scope the part of the business they belong to
 * @param customerId the issue id of whose purchases they are, or null for everything
 */
public record FactQuery(
        long projectId, Metric metric, Period days, @Nullable String owner, Scope scope, @Nullable Long customerId) {

    /** Everybody's, in the whole business. */
    public static FactQuery of(long projectId, Metric metric, Period days) {
        return new FactQuery(projectId, metric, days, null, Scope.ANY, null);
    }

    /** The same of one person; null is everybody. */
    public FactQuery by(@Nullable String person) {
        return new FactQuery(projectId, metric, days, person, scope, customerId);
    }

    /** The same in a part of the business. */
    public FactQuery in(Scope part) {
        return new FactQuery(projectId, metric, days, owner, part, customerId);
    }

    /** The same of one customer's purchases. */
    public FactQuery from(long customer) {
        return new FactQuery(projectId, metric, days, owner, scope, customer);
    }

    /** Whether a result is asked for. */
    public boolean matches(Result result) {
        return result.projectId() == projectId
                && result.metric().equals(metric)
                && days.contains(result.day())
                && (owner == null || owner.equals(result.owner()))
                && scope.covers(result.scope())
                && (customerId == null || customerId.equals(result.customerId()));
    }
}
