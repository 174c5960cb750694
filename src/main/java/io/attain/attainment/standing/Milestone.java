package io.attain.attainment.standing;

import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Sums;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A part of its target that somebody came to, noted once and for all.
 *
 * @param percent of the target
 * @param day the day of the result by which it was reached
 */
public record Milestone(long issueId, int percent, LocalDate day) {

    /** Whether milestones make sense of a target: it counts up, and to something. */
    public static boolean areOf(TargetNode node) {
        return node.direction() == Direction.UP && !node.isRate();
    }

    /** The first that a target has come to by its results of each day, against the amount that counted then. */
    public static Optional<Milestone> first(TargetNode node, int percent, SortedMap<LocalDate, Tally> results) {
        long sum = 0;
        for (Map.Entry<LocalDate, Tally> each : results.entrySet()) {
            sum = Sums.plus(sum, each.getValue().amount());
            long amount = node.amountOn(each.getKey());
            if (amount > 0 && isReached(percent, sum, amount)) {
                return Optional.of(new Milestone(node.issueId(), percent, each.getKey()));
            }
        }
        return Optional.empty();
    }

    /** Whether so much is at least this part of an amount. */
    public static boolean isReached(int percent, long actual, long amount) {
        return Exact.of(actual).times(100).compareTo(Exact.of(amount).times(percent)) >= 0;
    }
}
