package io.attain.targets;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which results a node may count, and what place it has among the nodes of its tree that claim the same. A tree gives a
 * result to the same node before and after a change if no claim that admits the result came, went or differs.
 *
 * @param rootId the issue id of the tree's root
 * @param nodeId the issue id of the node
 * @param depth how far below the top it stands
 * @param owner the user key of whose results it claims, or null if anybody's
 * @param projectId the project of the results
 * @param metric what they add to
 * @param days the days on which it claims them: of its period those on which it is theirs
 * @param scope the part of the business they belong to
 * @param within the ids of the nodes for one of which a result must count to count in this cut; empty in the first one
 */
record Claim(
        long rootId,
        long nodeId,
        int depth,
        @Nullable String owner,
        long projectId,
        Metric metric,
        Period days,
        Scope scope,
        Set<Long> within) {}
