package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was achieved, and counts towards at most one node of each target tree.
 *
 * @param source the kind of thing it comes from
 * @param sourceId the id of that thing
 * @param projectId the Jira project
 * @param owner the user key of whoever achieved it
 * @param day the day it counts for
 * @param metric what it adds to
 * @param amount in the metric's minor units
 * @param scope the part of the business it belongs to; an open part is unknown
 * @param customerId the issue id of whose purchase it is, or null if it is none
 */
public record Result(
        Source source,
        long sourceId,
        long projectId,
        String owner,
        LocalDate day,
        Metric metric,
        long amount,
        Scope scope,
        @Nullable Long customerId) {

    /** The same with another amount. */
    public Result with(long otherAmount) {
        return new Result(source, sourceId, projectId, owner, day, metric, otherAmount, scope, customerId);
    }
}
