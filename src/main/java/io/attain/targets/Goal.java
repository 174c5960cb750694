package io.attain.targets;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be reached.
 *
 * @param metric what is measured
 * @param direction which way is good
 * @param amount the base level as the issue says it now, in the metric's minor units, 0 or more
 * @param levels the other levels
 * @param monthWeights how it weighs the months of its period
 * @param versions what has been agreed so far, earliest first
 */
public record Goal(
        Metric metric,
        Direction direction,
        long amount,
        Levels levels,
        MonthWeights monthWeights,
        List<Version> versions) {

    public Goal {
        versions = List.copyOf(versions);
    }

    /** At least so much of a metric, not yet agreed. */
    public static Goal of(Metric metric, long amount) {
        return new Goal(metric, Direction.UP, amount, Levels.NONE, MonthWeights.NONE, List.of());
    }

    /** The same goal laid out over its months by these weights. */
    public Goal phased(MonthWeights weights) {
        return new Goal(metric, direction, amount, levels, weights, versions);
    }

    /** The same goal with what has been agreed. */
    public Goal agreed(List<Version> agreed) {
        return new Goal(metric, direction, amount, levels, monthWeights, agreed);
    }

    /**
     * The amount that counts on a day: that of the last version in force by then. The first version also counts for the
     * days before it, and the issue's own amount as long as nothing was agreed.
     */
    public long amountOn(LocalDate day) {
        long counts = versions.isEmpty() ? amount : versions.get(0).amount();
        for (Version version : versions) {
            if (!version.effective().isAfter(day)) {
                counts = version.amount();
            }
        }
        return counts;
    }

    /** The days from which on another amount counts than before. */
    public Stream<LocalDate> changes() {
        return versions.stream().skip(1).map(Version::effective);
    }

    /** Whether the issue now says another amount than was agreed last: it waits for agreement. */
    public boolean isRevised() {
        return !versions.isEmpty() && versions.get(versions.size() - 1).amount() != amount;
    }
}
