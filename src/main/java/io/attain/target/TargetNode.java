package io.attain.target;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Sales Target or Target Share as the read model knows it.
 *
 * @param issueId Jira's issue id, which never changes
 * @param key the issue key
 * @param summary the issue's summary
 * @param projectId the Jira project
 * @param parentId the node it is part of, or null for a root
 * @param rootId the root of its tree; its own id for a root
 * @param share whether it is a Target Share, a sub-task seen by whoever sees its parent
 * @param ownerKey the user key of its owner, or null: anybody's results count
 * @param led whether the owner leads the project's sales, so that a target of theirs may be their team's
 * @param metric what it measures
 * @param period the days it covers
 * @param scope the part of the business it covers
 * @param amount the target in the metric's minor units, 0 or more
 * @param monthWeights one weight per month of the period, or empty for weighting by working days
 * @param status the name of the issue's status
 */
public record TargetNode(
        long issueId,
        String key,
        String summary,
        long projectId,
        @Nullable Long parentId,
        long rootId,
        boolean share,
        @Nullable String ownerKey,
        boolean led,
        Metric metric,
        Period period,
        Scope scope,
        long amount,
        List<Long> monthWeights,
        String status) {

    public TargetNode {
        monthWeights = List.copyOf(monthWeights);
    }

    /** The same node at another place. */
    public TargetNode under(@Nullable Long parent, long root) {
        return new TargetNode(
                issueId,
                key,
                summary,
                projectId,
                parent,
                root,
                share,
                ownerKey,
                led,
                metric,
                period,
                scope,
                amount,
                monthWeights,
                status);
    }

    /** Whether a result of this kind could count here, whoever achieved it. */
    boolean admits(Result result) {
        return metric == result.metric()
                && projectId == result.projectId()
                && period.contains(result.day())
                && scope.covers(result.scope());
    }

    /** Whether {@code other} would be given the same results: neither its place nor its conditions differ. */
    public boolean sameShape(TargetNode other) {
        return projectId == other.projectId
                && rootId == other.rootId
                && Objects.equals(parentId, other.parentId)
                && Objects.equals(ownerKey, other.ownerKey)
                && led == other.led
                && metric == other.metric
                && period.equals(other.period)
                && scope.equals(other.scope);
    }
}
