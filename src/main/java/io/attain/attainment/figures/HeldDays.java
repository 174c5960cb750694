package io.attain.attainment.figures;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.Sums;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure.Holding;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody held a target: what was achieved on them is theirs, and so is what phasing gives to them.
 *
 * @param days in order, none of them if somebody never held it
 */
public record HeldDays(List<Period> days) {

    public HeldDays {
        days = List.copyOf(days);
    }

    /** Somebody's days of a node's period. */
    public static HeldDays of(TargetNode node, String person) {
        return new HeldDays(node.tenure().within(node.period()).stream()
                .filter(holding -> person.equals(holding.owner()))
                .map(Holding::period)
                .toList());
    }

    /** Whether they are all of a node's. */
    public boolean areAll(TargetNode node) {
        return days.equals(List.of(node.period()));
    }

    /** The whole units that a layout gives to them. */
    public long of(Phasing layout) {
        return Sums.of(days.stream().mapToLong(layout::within));
    }

    /**
     * The figures of a node for these days alone.
     *
     * @param whole its figures for all days
     * @param results what was achieved on each day
     * @param expected what the node expects by the start of a day
     */
    public Attainment of(Attainment whole, SortedMap<LocalDate, Tally> results, Function<LocalDate, Exact> expected) {
        Phasing layout = whole.layout();
        Tally tally = days.stream()
                .flatMap(part -> results.subMap(part.start(), part.end()).values().stream())
                .reduce(Tally.NONE, Tally::plus);
        return new Attainment(
                within(whole.node(), whole.target(), layout),
                tally,
                layout == null ? rate(whole, tally) : due(expected, whole.asOf()),
                layout,
                layout == null ? whole.ceiling() : ceiling(whole, layout),
                whole.asOf(),
                whole.halfDays(),
                whole.halfDaysLeft(),
                whole.parts(),
                List.of(),
                List.of(),
                null);
    }

    private static Exact rate(Attainment whole, Tally tally) {
        return tally.count() == 0 ? Exact.ZERO : Exact.of(whole.target());
    }

    private @Nullable Exact ceiling(Attainment whole, Phasing layout) {
        Long limit = whole.node().goal().levels().upperLimit();
        return limit == null ? null : due(layout.alike(limit)::expected, whole.asOf());
    }

    /** What is due of these days by the start of a day. */
    private Exact due(Function<LocalDate, Exact> expected, LocalDate asOf) {
        return days.stream()
                .filter(part -> part.start().isBefore(asOf))
                .map(part -> expected.apply(part.end().isBefore(asOf) ? part.end() : asOf)
                        .minus(expected.apply(part.start())))
                .reduce(Exact.ZERO, Exact::plus);
    }

    /** The node from the first of these days to the last, with what they are given. A rate is due in full on any of them. */
    private TargetNode within(TargetNode node, long amount, @Nullable Phasing layout) {
        Goal goal = node.goal();
        Levels levels = goal.levels();
        Period period =
                new Period(days.get(0).start(), days.get(days.size() - 1).end());
        return node.during(
                period,
                new Goal(
                        goal.metric(),
                        goal.direction(),
                        layout == null ? amount : of(layout),
                        layout == null
                                ? levels
                                : new Levels(
                                        of(layout, levels.stretch()),
                                        of(layout, levels.challenge()),
                                        of(layout, levels.upperLimit()),
                                        levels.baseline()),
                        goal.monthWeights(),
                        List.of()));
    }

    private @Nullable Long of(Phasing layout, @Nullable Long amount) {
        return amount == null ? null : Long.valueOf(of(layout.alike(amount)));
    }
}
