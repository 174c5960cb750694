package io.attain.targets;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * The amount that counts on a day: that of the version in force, and the issue's own as long as nothing was agreed.
     */
    public long amountOn(LocalDate day) {
        return inForce(day).map(Version::amount).orElse(amount);
    }

    /** The version in force on a day: the last that counts by then, the first also for the days before it. */
    public Optional<Version> inForce(LocalDate day) {
        int first = firstCounting();
        int at = versions.size() - 1;
        while (at > first && versions.get(at).effective().isAfter(day)) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(versions.get(at));
    }

    /** What was agreed last, whether it is in force yet or not. */
    public Optional<Version> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The versions that count on some day: those that measure what the last one does, for nothing else can be added to it. */
    Stream<Version> counting() {
        return versions.stream().skip(firstCounting());
    }

    private int firstCounting() {
        int from = versions.size();
        while (from > 0 && versions.get(from - 1).measuresAs(versions.get(versions.size() - 1))) {
            from--;
        }
        return from;
    }

    /** The versions that measure what the issue does now, up to the last. */
    public List<Version> alike() {
        int from = versions.size();
        while (from > 0 && measures(versions.get(from - 1).terms())) {
            from--;
        }
        return versions.subList(from, versions.size());
    }

    private boolean measures(@Nullable Terms terms) {
        return terms == null || terms.metric().equals(metric);
    }

    /** The days from which on something else counts than before. */
    public Stream<LocalDate> changes() {
        return counting().skip(1).map(Version::effective);
    }

    /** Whether the issue now says another amount than was agreed last: it waits for agreement. */
    public boolean isRevised() {
        return last().filter(agreed -> agreed.amount() != amount).isPresent();
    }
}
