package io.attain.attainment.trend;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.targets.TargetNode;
import org.jspecify.annotations.Nullable;

/**
 * What counts for the period before a target, whether a target counted it then or not.
 *
 * @param metric what is counted
 * @param projectId the Jira project
 * @param period the equally long days just before the target's
 * @param scope the part of the business
 * @param owner the user key of whose results count; null for everybody's, as for a target of somebody who leads the sales
 */
public record LastMeasure(Metric metric, long projectId, Period period, Scope scope, @Nullable String owner) {

    /** What counts for the period before a node. */
    public static LastMeasure of(TargetNode node) {
        return new LastMeasure(
                node.metric(),
                node.projectId(),
                node.period().previous(),
                node.scope(),
                node.led() ? null : node.ownerKey());
    }

    /** Whether a result of this metric and owner lies in the project, the days and the scope. */
    boolean counts(Result result) {
        return result.projectId() == projectId && period.contains(result.day()) && scope.covers(result.scope());
    }
}
