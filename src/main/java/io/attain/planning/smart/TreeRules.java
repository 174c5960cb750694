package io.attain.planning.smart;

import io.attain.targets.Balance;
import io.attain.targets.Strand;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a target may stand among others: its parts measure the same, lie inside its scope and period and sum to it in each
 * cut, and nobody has two targets for the same business on the same day in the same cut.
 */
public final class TreeRules {

    /** The most that a sum is told as: no amount is as much. */
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private TreeRules() {}

    /** What speaks against {@code part} as a part of {@code whole}; each fault names the whole. */
    public static List<TreeFault> asPart(TargetNode part, TargetNode whole) {
        return between(
                part,
                whole,
                whole,
                TreeFault.Kind.OTHER_METRIC,
                TreeFault.Kind.OUTSIDE_SCOPE,
                TreeFault.Kind.OUTSIDE_PERIOD);
    }

    /**
     * What is wrong with the parts of a target; each fault names the part. A rate is no sum: its parts carry the rate
     * itself.
     */
    public static List<TreeFault> ofParts(TargetNode whole, Collection<TargetNode> parts) {
        Stream<TreeFault> each = parts.stream()
                .flatMap(part -> between(
                        part,
                        whole,
                        part,
                        TreeFault.Kind.PART_OTHER_METRIC,
                        TreeFault.Kind.PART_OUTSIDE_SCOPE,
                        TreeFault.Kind.PART_OUTSIDE_PERIOD)
                        .stream());
        return Stream.concat(each, differences(whole, parts)).toList();
    }

    private static Stream<TreeFault> differences(TargetNode whole, Collection<TargetNode> parts) {
        return Balance.outOfBalance(whole, parts).entrySet().stream()
                .map(cut -> new TreeFault(
                        cut.getKey().equals(TargetNode.FIRST_CUT)
                                ? TreeFault.Kind.PARTS_DIFFER
                                : TreeFault.Kind.CUT_EXCEEDS,
                        whole.issueId(),
                        whole.key(),
                        cut.getValue().min(MOST).longValue(),
                        cut.getKey()));
    }

    private static List<TreeFault> between(
            TargetNode part,
            TargetNode whole,
            TargetNode named,
            TreeFault.Kind metric,
            TreeFault.Kind scope,
            TreeFault.Kind period) {
        if (!part.metric().equals(whole.metric())) {
            return List.of(TreeFault.with(metric, named));
        }
        Stream<TreeFault> outsideScope =
                whole.scope().covers(part.scope()) ? Stream.empty() : Stream.of(TreeFault.with(scope, named));
        Stream<TreeFault> outsidePeriod =
                whole.period().contains(part.period()) ? Stream.empty() : Stream.of(TreeFault.with(period, named));
        return Stream.concat(outsideScope, outsidePeriod).toList();
    }

    /**
     * The targets that claim what this one claims: of the same person and metric, with a day in common, and a scope that
     * covers this one's or is covered by it. Scopes that merely cross, such as a region and a product line, are two views
     * of one business and no overlap, and so are targets of one tree in different cuts. A target of 0 claims nothing.
     *
     * @param others other targets that are not over
     * @param line the ids of what this one is a part of, at any depth, and of its own parts: a whole and its part do not
     *     claim twice
     * @param byId a node of this one's tree by its id, as it stands there
     */
    public static List<TargetNode> overlaps(
            TargetNode node, Collection<TargetNode> others, Set<Long> line, LongFunction<@Nullable TargetNode> byId) {
        if (node.ownerKey() == null || node.amount() == 0) {
            return List.of();
        }
        return others.stream()
                .filter(other -> other.issueId() != node.issueId() && !line.contains(other.issueId()))
                .filter(other -> Objects.equals(node.ownerKey(), other.ownerKey()) && claimsSame(node, other))
                .filter(other -> !Strand.areApart(node, other, byId))
                .toList();
    }

    private static boolean claimsSame(TargetNode node, TargetNode other) {
        return node.projectId() == other.projectId()
                && node.metric().equals(other.metric())
                && other.amount() != 0
                && node.period().overlaps(other.period())
                && (node.scope().covers(other.scope()) || other.scope().covers(node.scope()));
    }
}
