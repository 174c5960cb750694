package io.attain.attainment.trend;

import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.FactQuery;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The results of the period before, looked up by how many working days are left: the last day with as many left to come
 * tells what had been reached by then.
 */
public final class LastPeriod {

    private final Period period;
    private final boolean rate;
    private final @Nullable TargetNode node;
    private final List<Tally> byDaysLeft;

    private LastPeriod(Period period, boolean rate, @Nullable TargetNode node, List<Tally> byDaysLeft) {
        this.period = period;
        this.rate = rate;
        this.node = node;
        this.byDaysLeft = byDaysLeft;
    }

    /**
     * The node that {@code node} follows: of the equally long period that ends where its own starts, with the same
     * metric, project and scope, and the same owner or both of somebody who leads the sales. Of several that at the same
     * level, then of the same owner, then the oldest.
     */
    public static Optional<TargetNode> before(TargetNode node, Collection<TargetNode> candidates) {
        Period wanted = node.years().previous(node.period());
        return candidates.stream()
                .filter(other -> other.projectId() == node.projectId()
                        && other.metric().equals(node.metric())
                        && other.period().equals(wanted)
                        && other.scope().equals(node.scope())
                        && (sameOwner(other, node) || (other.led() && node.led())))
                .min(Comparator.comparing((TargetNode other) -> other.share() != node.share())
                        .thenComparing(other -> !sameOwner(other, node))
                        .thenComparingLong(TargetNode::issueId));
    }

    private static boolean sameOwner(TargetNode other, TargetNode node) {
        return Objects.equals(other.ownerKey(), node.ownerKey());
    }

    /** The period of a node with its results by day. */
    public static LastPeriod of(TargetNode node, SortedMap<LocalDate, Tally> results, WorkingCalendar calendar) {
        return new LastPeriod(node.period(), node.isRate(), node, byDaysLeft(node.period(), results, calendar));
    }

    /** What counts for the period before a node: its owner's results, everybody's for somebody who leads the sales. */
    public static FactQuery asked(TargetNode node) {
        return FactQuery.of(node.projectId(), node.metric(), node.years().previous(node.period()))
                .by(node.led() ? null : node.ownerKey())
                .in(node.scope());
    }

    /** The period before a node that follows no other, with all results of what the node measures. */
    public static LastPeriod without(
            TargetNode follower, SortedMap<LocalDate, Tally> results, WorkingCalendar calendar) {
        Period period = follower.years().previous(follower.period());
        return new LastPeriod(period, follower.isRate(), null, byDaysLeft(period, results, calendar));
    }

    private static List<Tally> byDaysLeft(
            Period period, SortedMap<LocalDate, Tally> results, WorkingCalendar calendar) {
        List<Tally> byDaysLeft = new ArrayList<>();
        Tally reached = Tally.of(results.values());
        for (LocalDate day = period.last(); !day.isBefore(period.start()); day = day.minusDays(1)) {
            if (byDaysLeft.size() == daysLeft(period, day, calendar)) {
                byDaysLeft.add(reached);
            }
            reached = reached.minus(results.getOrDefault(day, Tally.NONE));
        }
        return byDaysLeft;
    }

    /** Its days. */
    public Period period() {
        return period;
    }

    /** The node whose period it was; null if there was no target then, and the results are all that were achieved. */
    public @Nullable TargetNode node() {
        return node;
    }

    /** What was reached in the whole period; nothing for a rate without results. */
    public @Nullable Long total() {
        return withDaysLeft(0);
    }

    /** The days still to come after a day: working days, or all days in a period that has none. */
    static int daysLeft(Period period, LocalDate day, WorkingCalendar calendar) {
        return calendar.workingDays(period) > 0
                ? calendar.workingDays(day.plusDays(1), period.end())
                : Math.toIntExact(period.end().toEpochDay() - day.toEpochDay() - 1);
    }

    /** What had been reached with so many days left; nothing before the period began, or for a rate without results. */
    @Nullable
    Long withDaysLeft(int days) {
        if (days >= byDaysLeft.size()) {
            return null;
        }
        Tally reached = byDaysLeft.get(days);
        if (rate) {
            return reached.count() == 0 ? null : reached.mean();
        }
        return reached.amount();
    }
}
